import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { Period } from '../domain/management.ts';
import type { ManagementPeriod } from './management-period.entity.ts';
import type { Tables } from './tables.ts';

/** The period each estate is in on a day: one an estate, the first where the day is before it. */
export function periodsOn(em: EntityManager, day: CivilDate) {
  return kysely<Tables>(em)
    .selectFrom('managementPeriod')
    .where(({ eb }) => eb.or([eb('followsOn', 'is', null), eb('startsOn', '<=', day)]))
    .where(({ eb }) => eb.or([eb('endsOn', 'is', null), eb('endsOn', '>=', day)]));
}

/** Every period of the estates, the latest first. */
export function listPeriods(
  em: EntityManager,
  estateIds: readonly string[],
): Promise<Row<ManagementPeriod>[]> {
  return kysely<Tables>(em)
    .selectFrom('managementPeriod')
    .selectAll()
    .where('estateId', 'in', estateIds)
    .orderBy('startsOn', 'desc')
    .execute();
}

/** The latest period of an estate, which is the one that is open. */
export function getOpenPeriod(
  em: EntityManager,
  estateId: string,
): Promise<Row<ManagementPeriod>> {
  return kysely<Tables>(em)
    .selectFrom('managementPeriod')
    .selectAll()
    .where('estateId', '=', estateId)
    .where('endsOn', 'is', null)
    .executeTakeFirstOrThrow();
}

/** Ends a period and opens the one that follows it. */
export async function followPeriod(
  em: EntityManager,
  present: Row<ManagementPeriod>,
  { id, endsOn, next }: { id: string; endsOn: CivilDate; next: Period },
): Promise<void> {
  const db = kysely<Tables>(em);
  await db.updateTable('managementPeriod').set({ endsOn }).where('id', '=', present.id).execute();
  await db
    .insertInto('managementPeriod')
    .values({ ...present, ...next, id, followsOn: endsOn })
    .execute();
}
