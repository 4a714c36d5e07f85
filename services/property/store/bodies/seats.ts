import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { Conflict } from '../../domain/bodies/candidates.ts';
import type { Tables } from '../tables.ts';
import type { BodySeat } from './body-seat.entity.ts';

export type Seat = Row<BodySeat>;

/** Whether somebody sits in the body under any of the hashes a name may be kept under. */
export async function isSeated(
  em: EntityManager, bodyId: string, nameIndexes: readonly string[],
): Promise<boolean> {
  const found = await kysely<Tables>(em).selectFrom('bodySeat').select('id')
    .where('bodyId', '=', bodyId).where('endsOn', 'is', null)
    .where('nameIndex', 'in', nameIndexes).executeTakeFirst();
  return found !== undefined;
}

/** Seats somebody; false where they sit in the body already. */
export async function insertSeat(em: EntityManager, seat: Seat): Promise<boolean> {
  const { tracks, duties, ...plain } = seat;
  const inserted = await kysely<Writable>(em).insertInto('bodySeat')
    .values({ ...plain, tracks: JSON.stringify(tracks), duties: JSON.stringify(duties) })
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
  return inserted !== undefined;
}

export async function lockSeat(em: EntityManager, id: string): Promise<Seat | null> {
  if (!isId(id)) return null;
  const found = await kysely<Tables>(em).selectFrom('bodySeat').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return found ?? null;
}

export async function endSeatOf(
  em: EntityManager, held: Seat, end: { readonly endsOn: CivilDate; readonly endedWhy: string },
): Promise<Seat> {
  await kysely<Tables>(em).updateTable('bodySeat').set(end).where('id', '=', held.id).execute();
  return { ...held, ...end };
}

export function getSeat(em: EntityManager, id: string): Promise<Seat> {
  return kysely<Tables>(em).selectFrom('bodySeat').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Who sits in the bodies on a day: for a loader. */
export function listSeatsOn(
  em: EntityManager, bodyIds: readonly string[], day: CivilDate,
): Promise<Seat[]> {
  return kysely<Tables>(em).selectFrom('bodySeat').selectAll()
    .where(isAmong('bodyId', bodyIds))
    .where('startsOn', '<=', day)
    .where(({ or, eb }) => or([eb('endsOn', 'is', null), eb('endsOn', '>=', day)]))
    .orderBy('role').orderBy('startsOn').orderBy('id').execute();
}

/** What a person is beside a seat in a body of a kind, on a day; by the hash of the name alone. */
export async function listConflicts(
  em: EntityManager,
  { estateId, nameIndexes, kind, day }: {
    readonly estateId: string; readonly nameIndexes: readonly string[]; readonly kind: string;
    readonly day: CivilDate;
  },
): Promise<Conflict[]> {
  const { rows } = await sql<{ conflict: Conflict }>`
    select distinct case governance_body.kind when 'SUPERVISORY_COMMITTEE'
      then 'SITS_IN_SUPERVISION' else 'SITS_IN_COMMITTEE' end as conflict
    from body_seat join governance_body on governance_body.id = body_seat.body_id
    where body_seat.estate_id = ${estateId} and body_seat.name_index = any(${nameIndexes}::text[])
      and body_seat.starts_on <= ${day} and coalesce(body_seat.ends_on, 'infinity') >= ${day}
      and governance_body.ends_on >= ${day} and governance_body.dissolved_on is null
      and ((${kind} = 'SUPERVISORY_COMMITTEE' and governance_body.kind in (
          'OWNERS_COMMITTEE', 'MANAGEMENT_COMMITTEE', 'COURTYARD_COMMITTEE', 'AUTONOMY_COMMITTEE'))
        or (${kind} <> 'SUPERVISORY_COMMITTEE' and governance_body.kind = 'SUPERVISORY_COMMITTEE'))
    union all
    select 'MANAGES_FOR_COMPANY' from project_manager
      join service_contract using (company_id)
    where service_contract.estate_id = ${estateId}
      and project_manager.name_index = any(${nameIndexes}::text[])
      and service_contract.starts_on <= ${day} and service_contract.ends_on >= ${day}
  `.execute(kysely(em));
  return rows.map(({ conflict }) => conflict);
}

/** jsonb goes in as text. */
interface Writable {
  bodySeat: Omit<Seat, 'tracks' | 'duties'> & { readonly tracks: string; readonly duties: string };
}
