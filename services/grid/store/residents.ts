import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Total, Under } from '@linli/chassis/nested.ts';
import { toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import { idAfter, isAmong } from '@linli/chassis/sql.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Resident } from './resident.entity.ts';
import type { Tables } from './tables.ts';

/** A resident; name and phone are sealed. */
export type ResidentRow =
  Pick<Resident, 'id' | 'division' | 'name' | 'phone' | 'kind' | 'gridId'>;

export function listResidentsById(
  em: EntityManager, ids: readonly string[],
): Promise<ResidentRow[]> {
  return kysely<Tables>(em)
    .selectFrom('resident')
    .select(['id', 'division', 'name', 'phone', 'kind', 'gridId'])
    .where(isAmong('id', ids))
    .execute();
}

/** Who consents: how old they are is told by their identity number alone, which is sealed. */
export async function findConsenting(
  em: EntityManager, id: string,
): Promise<Pick<Resident, 'id' | 'division' | 'identityNumber'> | null> {
  const resident = await kysely<Tables>(em).selectFrom('resident')
    .select(['id', 'division', 'identityNumber']).where(isAmong('id', [id])).executeTakeFirst();
  return resident ?? null;
}

/** The same page of the residents of many estates, by one statement. */
export async function listResidentsOf(
  em: EntityManager, estateIds: readonly string[], page: Page,
): Promise<Under<ResidentRow>[]> {
  const { rows } = await sql<Under<ResidentRow>>`
    select estate.id as under, found.*
    from unnest(${estateIds.filter(isId)}::uuid[]) as estate (id)
    cross join lateral (
      select id, division, name, phone, kind, grid_id from resident
      where estate_id = estate.id and id > ${idAfter(page)}
      order by id limit ${page.limit + 1}
    ) as found
    order by estate.id, found.id`.execute(kysely<Tables>(em));
  return rows;
}

export function countResidentsOf(
  em: EntityManager, estateIds: readonly string[],
): Promise<Total[]> {
  return kysely<Tables>(em)
    .selectFrom('resident')
    .select(({ fn }) => ['estateId as under', fn.countAll<number>().as('count')])
    .where(isAmong('estateId', estateIds))
    .groupBy('estateId')
    .execute();
}

export function residentCursor({ id }: ResidentRow): string {
  return toCursor(id);
}
