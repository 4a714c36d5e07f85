import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Total, Under } from '@linli/chassis/nested.ts';
import { toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import { idAfter, isAmong } from '@linli/chassis/sql.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Tables } from './tables.ts';
import type { Volunteer } from './volunteer.entity.ts';

/** A volunteer; name and phone are sealed. */
export type VolunteerRow =
  Pick<Volunteer, 'id' | 'division' | 'name' | 'phone' | 'teamId' | 'estateId' | 'registeredOn'>;

const COLUMNS = [
  'id', 'division', 'name', 'phone', 'teamId', 'estateId', 'registeredOn',
] as const satisfies readonly (keyof VolunteerRow)[];

export function listVolunteersById(
  em: EntityManager, ids: readonly string[],
): Promise<VolunteerRow[]> {
  return kysely<Tables>(em)
    .selectFrom('volunteer').select(COLUMNS).where(isAmong('id', ids)).execute();
}

export async function getVolunteer(em: EntityManager, id: string): Promise<VolunteerRow> {
  const [volunteer] = await listVolunteersById(em, [id]);
  if (!volunteer) throw new Error('A volunteer that was registered cannot be seen');
  return volunteer;
}

/** Holds the volunteer, so that two records of one day are entered one after the other. */
export async function lockVolunteer(em: EntityManager, id: string): Promise<VolunteerRow | null> {
  if (!isId(id)) return null;
  const volunteer = await kysely<Tables>(em)
    .selectFrom('volunteer').select(COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst();
  return volunteer ?? null;
}

export async function insertVolunteer(em: EntityManager, volunteer: Volunteer): Promise<void> {
  await kysely<Tables>(em).insertInto('volunteer').values(volunteer).execute();
}

/** The same page of the volunteers of many estates, by one statement. */
export async function listVolunteersOf(
  em: EntityManager, estateIds: readonly string[], page: Page,
): Promise<Under<VolunteerRow>[]> {
  const { rows } = await sql<Under<VolunteerRow>>`
    select estate.id as under, found.*
    from unnest(${estateIds.filter(isId)}::uuid[]) as estate (id)
    cross join lateral (
      select ${sql.join(COLUMNS.map((column) => sql.ref(column)))} from volunteer
      where estate_id = estate.id and volunteer.id > ${idAfter(page)}
      order by volunteer.id limit ${page.limit + 1}
    ) as found
    order by estate.id, found.id`.execute(kysely<Tables>(em));
  return rows;
}

export function countVolunteersOf(
  em: EntityManager, estateIds: readonly string[],
): Promise<Total[]> {
  return kysely<Tables>(em)
    .selectFrom('volunteer')
    .select(({ fn }) => ['estateId as under', fn.countAll<number>().as('count')])
    .where(isAmong('estateId', estateIds))
    .groupBy('estateId')
    .execute();
}

export function volunteerCursor({ id }: VolunteerRow): string {
  return toCursor(id);
}
