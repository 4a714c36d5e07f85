import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { Tenure } from '@linli/kernel/roster.ts';
import type { Duty } from './duty.entity.ts';
import type { Officer } from './officer.entity.ts';
import type { Tables } from './tables.ts';

/** An officer; name and phone are sealed. */
export type OfficerRow = Pick<Officer, 'id' | 'division' | 'kind' | 'name' | 'phone'>;

/** A duty with the officer whose it is. */
export interface DutyRow extends Omit<Row<Duty>, 'tenant' | 'officerId'> {
  readonly officer: OfficerRow;
}

export function listOfficersById(em: EntityManager, ids: readonly string[]): Promise<OfficerRow[]> {
  return kysely<Tables>(em)
    .selectFrom('officer')
    .select(['id', 'division', 'kind', 'name', 'phone'])
    .where(isAmong('id', ids))
    .execute();
}

export async function findOfficer(em: EntityManager, id: string): Promise<OfficerRow | null> {
  return (await listOfficersById(em, [id]))[0] ?? null;
}

export async function getOfficer(em: EntityManager, id: string): Promise<OfficerRow> {
  const officer = await findOfficer(em, id);
  if (!officer) throw new Error(`No officer ${id}`);
  return officer;
}

/** Who answered for the places at the instant: a duty ends where the next may begin. */
export async function listDutiesAt(
  em: EntityManager, places: readonly string[], asOf: Date,
): Promise<DutyRow[]> {
  const rows = await withOfficers(em)
    .where(isAt(places))
    .where('startedAt', '<=', asOf)
    .where((eb) => eb.or([eb('endedAt', 'is', null), eb('endedAt', '>', asOf)]))
    .orderBy(sql`started_at, duty.id`)
    .execute();
  return rows.map(dutyOf);
}

export async function findDuty(em: EntityManager, id: string): Promise<DutyRow | null> {
  const row = await withOfficers(em).where(isAmong('duty.id', [id])).executeTakeFirst();
  return row ? dutyOf(row) : null;
}

export async function getDuty(em: EntityManager, id: string): Promise<DutyRow> {
  const duty = await findDuty(em, id);
  if (!duty) throw new Error(`No duty ${id}`);
  return duty;
}

/** Every duty at the places that began by the instant: who held what then, or had left before. */
export async function listTenures(
  em: EntityManager, places: readonly string[], by: Date,
): Promise<Tenure[]> {
  return kysely<Tables>(em).selectFrom('duty')
    .select(['post', 'place', 'officerId as person', 'startedAt', 'endedAt'])
    .where(isAt(places))
    .where('startedAt', '<=', by)
    .execute();
}

/** Alone with the post until the transaction ends: two may not take it at once. */
export async function lockPost(
  em: EntityManager, { tenant, post, place }: Pick<Duty, 'tenant' | 'post' | 'place'>,
): Promise<Row<Duty>[]> {
  const name = `${tenant}/${post}/${place}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(kysely(em));
  return kysely<Tables>(em).selectFrom('duty').selectAll()
    .where('post', '=', post).where('place', '=', place)
    .execute();
}

export async function insertDuty(em: EntityManager, duty: Row<Duty>): Promise<void> {
  await kysely<Tables>(em).insertInto('duty').values(duty).execute();
}

export async function setEnd(em: EntityManager, id: string, endedAt: Date | null): Promise<void> {
  await kysely<Tables>(em).updateTable('duty').set({ endedAt }).where('id', '=', id).execute();
}

export async function insertOfficer(em: EntityManager, officer: Row<Officer>): Promise<void> {
  await kysely<Tables>(em).insertInto('officer').values(officer).execute();
}

/** Place by place: with all at once the index of overlaps looks best to PostgreSQL, and is slow. */
function isAt(places: readonly string[]): RawBuilder<boolean> {
  return sql`place in (select unnest(${places}::text[]))`;
}

function withOfficers(em: EntityManager) {
  return kysely<Tables>(em)
    .selectFrom('duty')
    .innerJoin('officer', 'officer.id', 'duty.officerId')
    .select([
      'duty.id', 'duty.division', 'post', 'place', 'gridId', 'startedAt', 'endedAt', 'officerId',
      'officer.division as home', 'kind', 'name', 'phone',
    ]);
}

type Joined = Omit<Row<Duty>, 'tenant'> & Omit<OfficerRow, 'id' | 'division'>
  & { readonly home: string };

function dutyOf({ officerId: id, home: division, kind, name, phone, ...duty }: Joined): DutyRow {
  return { ...duty, officer: { id, division, kind, name, phone } };
}
