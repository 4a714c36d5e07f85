import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import { inside, isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { PlaceType } from '../../domain/roster/post.ts';
import type { PartyMember } from '../party-member.entity.ts';
import type { Tables } from '../tables.ts';
import type { AppointmentVisit } from './appointment-visit.entity.ts';
import type { PartyAppointment } from './party-appointment.entity.ts';

export type AppointmentRow = Row<PartyAppointment>;
export type VisitRow = Row<AppointmentVisit>;

export async function findMember(
  em: EntityManager, id: string,
): Promise<Row<PartyMember> | null> {
  if (!isId(id)) return null;
  const found = await kysely<Tables>(em).selectFrom('partyMember').selectAll()
    .where('id', '=', id).executeTakeFirst();
  return found ?? null;
}

export function listMembersById(
  em: EntityManager, ids: readonly string[],
): Promise<Row<PartyMember>[]> {
  return kysely<Tables>(em).selectFrom('partyMember').selectAll().where(isAmong('id', ids))
    .execute();
}

/** Where a place lies; null where there is none. A building is known by the group that leads it. */
export async function findPlace(
  em: EntityManager, type: PlaceType, id: string,
): Promise<string | null> {
  if (!isId(id)) return null;
  const db = kysely<Tables>(em);
  const found = type === 'BUILDING'
    ? await db.selectFrom('partyOrganization').select('division')
      .where('buildingId', '=', id).executeTakeFirst()
    : await db.selectFrom('appraisee').select('division')
      .where('id', '=', id).where('type', '=', type).executeTakeFirst();
  return found?.division ?? null;
}

/** False where somebody holds the post there on one of the days. */
export async function insertAppointment(em: EntityManager, row: AppointmentRow): Promise<boolean> {
  const inserted = await kysely<Tables>(em).insertInto('partyAppointment').values(row)
    .onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
  return inserted !== undefined;
}

export async function lockAppointment(
  em: EntityManager, id: string,
): Promise<AppointmentRow | null> {
  if (!isId(id)) return null;
  const found = await kysely<Tables>(em).selectFrom('partyAppointment').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return found ?? null;
}

export async function endAppointmentOn(
  em: EntityManager, held: AppointmentRow, change: Pick<AppointmentRow, 'endsOn' | 'handover'>,
): Promise<AppointmentRow> {
  await kysely<Tables>(em).updateTable('partyAppointment').set(change).where('id', '=', held.id)
    .execute();
  return { ...held, ...change };
}

export async function findAppointment(
  em: EntityManager, id: string,
): Promise<AppointmentRow | null> {
  const found = await kysely<Tables>(em).selectFrom('partyAppointment').selectAll()
    .where('id', '=', id).executeTakeFirst();
  return found ?? null;
}

export function getAppointment(em: EntityManager, id: string): Promise<AppointmentRow> {
  return kysely<Tables>(em).selectFrom('partyAppointment').selectAll().where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Who held a post at the places on a day, in the order of posts and of their first days. */
export function listAppointmentsOn(
  em: EntityManager, placeIds: readonly string[], on: CivilDate,
): Promise<AppointmentRow[]> {
  return kysely<Tables>(em).selectFrom('partyAppointment').selectAll()
    .where(isAmong('placeId', placeIds)).where('startsOn', '<=', on)
    .where(({ or, eb }) => or([eb('endsOn', 'is', null), eb('endsOn', '>=', on)]))
    .orderBy('post').orderBy('startsOn').orderBy('id').execute();
}

export async function insertVisit(em: EntityManager, row: VisitRow): Promise<void> {
  await kysely<Tables>(em).insertInto('appointmentVisit').values(row).execute();
}

/** The visits of the appointments, the first one first. */
export function listVisits(
  em: EntityManager, appointmentIds: readonly string[],
): Promise<VisitRow[]> {
  return kysely<Tables>(em).selectFrom('appointmentVisit').selectAll()
    .where(isAmong('appointmentId', appointmentIds)).orderBy('visitedOn').orderBy('id').execute();
}

/** How many members each unit has in the grids under a division on a day (P-23). */
export function countPlaced(
  em: EntityManager, under: string, on: CivilDate,
): Promise<{ organizationId: string; members: number }[]> {
  return kysely<Tables>(em).selectFrom('partyAppointment')
    .innerJoin('partyMember', 'partyMember.id', 'partyAppointment.memberId')
    .where('post', '=', 'GRID_MEMBER').where(inside('party_appointment.division', under))
    .where('startsOn', '<=', on)
    .where(({ or, eb }) => or([eb('endsOn', 'is', null), eb('endsOn', '>=', on)]))
    .select(({ fn }) => ['organizationId', fn.count<number>('memberId').distinct().as('members')])
    .groupBy('organizationId').orderBy('organizationId').execute();
}
