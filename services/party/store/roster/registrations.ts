import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import { inside, isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { RegistrationStage } from '../../domain/roster/registration.ts';
import type { Tables } from '../tables.ts';
import type { DualRegistration } from './dual-registration.entity.ts';

export type RegistrationRow = Row<DualRegistration>;

/** False where the member is registered somewhere already. */
export async function insertRegistration(
  em: EntityManager, row: RegistrationRow,
): Promise<boolean> {
  const inserted = await kysely<Tables>(em).insertInto('dualRegistration').values(row)
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
  return inserted !== undefined;
}

export async function lockRegistration(
  em: EntityManager, id: string,
): Promise<RegistrationRow | null> {
  if (!isId(id)) return null;
  const found = await kysely<Tables>(em).selectFrom('dualRegistration').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return found ?? null;
}

export async function changeRegistration(
  em: EntityManager, held: RegistrationRow, change: Partial<RegistrationRow>,
): Promise<RegistrationRow> {
  await kysely<Tables>(em).updateTable('dualRegistration').set(change).where('id', '=', held.id)
    .execute();
  return { ...held, ...change };
}

export async function findRegistration(
  em: EntityManager, id: string,
): Promise<RegistrationRow | null> {
  const found = await kysely<Tables>(em).selectFrom('dualRegistration').selectAll()
    .where('id', '=', id).executeTakeFirst();
  return found ?? null;
}

export function getRegistration(em: EntityManager, id: string): Promise<RegistrationRow> {
  return kysely<Tables>(em).selectFrom('dualRegistration').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Those of estates that wait or hold, the first one first: for a loader. */
export function listRegistrations(
  em: EntityManager, estateIds: readonly string[],
): Promise<RegistrationRow[]> {
  return kysely<Tables>(em).selectFrom('dualRegistration').selectAll()
    .where(isAmong('estateId', estateIds)).where('stage', 'in', ['PENDING', 'CONFIRMED'])
    .orderBy('id').execute();
}

/** How many there are of each stage under a division. */
export function countRegistrations(
  em: EntityManager, under: string,
): Promise<{ stage: RegistrationStage; count: number }[]> {
  return kysely<Tables>(em).selectFrom('dualRegistration').where(inside('division', under))
    .select(({ fn }) => ['stage', fn.countAll<number>().as('count')]).groupBy('stage').execute();
}
