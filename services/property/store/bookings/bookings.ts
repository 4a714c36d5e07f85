import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { inside } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { ResourceKind } from '../../domain/bookings/slots.ts';
import type { Tables } from '../tables.ts';
import type { Booking } from './booking.entity.ts';
import type { Resource } from './resource.entity.ts';

/** What is no id at all is the id of nothing, not a fault. */
export async function listResourcesById(
  em: EntityManager, asked: readonly string[],
): Promise<Row<Resource>[]> {
  const ids = asked.filter(isId);
  if (ids.length === 0) return [];
  return kysely<Tables>(em).selectFrom('resource').selectAll().where('id', 'in', ids).execute();
}

/** What of each estate may be booked: of one kind or of all, by name. */
export function listResources(
  em: EntityManager, estateIds: readonly string[], kind: ResourceKind | null,
): Promise<Row<Resource>[]> {
  let query = kysely<Tables>(em).selectFrom('resource').selectAll()
    .where('estateId', 'in', estateIds);
  if (kind) query = query.where('kind', '=', kind);
  return query.orderBy('estateId').orderBy('kind').orderBy('name').execute();
}

/** Holds what is booked, so that two who ask at once ask one after the other. */
export async function lockResource(em: EntityManager, id: string): Promise<Row<Resource> | null> {
  if (!isId(id)) return null;
  const resource = await kysely<Tables>(em).selectFrom('resource').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return resource ?? null;
}

/** Enters what may be booked; false where the estate has one of that name. */
export async function insertResource(em: EntityManager, row: Row<Resource>): Promise<boolean> {
  const inserted = await kysely<Tables>(em).insertInto('resource').values(row)
    .onConflict((conflict) => conflict.columns(['estateId', 'kind', 'name']).doNothing())
    .returning('id').executeTakeFirst();
  return inserted !== undefined;
}

export async function getResource(em: EntityManager, id: string): Promise<Row<Resource>> {
  const [resource] = await listResourcesById(em, [id]);
  if (!resource) throw new Error(`There is no resource ${id}`);
  return resource;
}

/** Whether nobody has any part of the slot. */
export async function isFree(
  em: EntityManager, resourceId: string, { from, to }: { readonly from: Date; readonly to: Date },
): Promise<boolean> {
  const taken = await kysely<Tables>(em).selectFrom('booking').select('id')
    .where('resourceId', '=', resourceId).where('state', '=', 'BOOKED')
    .where(sql<boolean>`tstzrange(from_at, to_at) && tstzrange(${from}, ${to})`)
    .limit(1).executeTakeFirst();
  return taken === undefined;
}

export async function insertBooking(em: EntityManager, booking: Row<Booking>): Promise<void> {
  await kysely<Tables>(em).insertInto('booking').values(booking).execute();
}

export async function lockBooking(em: EntityManager, id: string): Promise<Row<Booking> | null> {
  if (!isId(id)) return null;
  const booking = await kysely<Tables>(em).selectFrom('booking').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return booking ?? null;
}

export async function getBooking(em: EntityManager, id: string): Promise<Row<Booking>> {
  return kysely<Tables>(em).selectFrom('booking').selectAll()
    .where('id', '=', id).executeTakeFirstOrThrow();
}

export async function endBooking(
  em: EntityManager, { id }: Row<Booking>, change: Pick<Booking, 'state' | 'endedAt'>,
): Promise<void> {
  await kysely<Tables>(em).updateTable('booking').set(change).where('id', '=', id).execute();
}

/** Which bookings of a resource touch a span. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** Those that stand, by when they begin. */
export function listBookings(
  em: EntityManager, resourceIds: readonly string[], { from, to }: Span,
): Promise<Row<Booking>[]> {
  return kysely<Tables>(em).selectFrom('booking').selectAll()
    .where('resourceId', 'in', resourceIds).where('state', '=', 'BOOKED')
    .where('fromAt', '<', to).where('toAt', '>', from)
    .orderBy('resourceId').orderBy('fromAt').execute();
}

/** Things that are lent and should be back, under a division. */
export function listOverdueLoans(
  em: EntityManager, under: string, now: Date, limit: number,
): Promise<Row<Booking>[]> {
  return kysely<Tables>(em).selectFrom('booking')
    .innerJoin('resource', 'resource.id', 'booking.resourceId')
    .where(inside('booking.division', under)).where('resource.kind', '=', 'LOAN_ITEM')
    .where('booking.state', '=', 'BOOKED').where('booking.toAt', '<', now)
    .selectAll('booking').orderBy('booking.toAt').limit(limit).execute();
}

/** What slots of a kind came to under a division, of those that began within a span. */
export interface BookingTotals {
  readonly bookings: number;
  readonly visitors: number;
  readonly fees: number;
}

export function totalBookings(
  em: EntityManager, under: string, kind: ResourceKind, { from, to }: Span,
): Promise<BookingTotals> {
  return kysely<Tables>(em).selectFrom('booking')
    .innerJoin('resource', 'resource.id', 'booking.resourceId')
    .where(inside('booking.division', under)).where('resource.kind', '=', kind)
    .where('booking.state', '<>', 'CANCELLED')
    .where('fromAt', '>=', from).where('fromAt', '<', to)
    .select(({ fn }) => [
      fn.countAll<number>().as('bookings'),
      sql<number>`count(*) filter (where booker = 'VISITOR')`.as('visitors'),
      sql<number>`coalesce(sum(fee), 0)::bigint`.as('fees'),
    ])
    .executeTakeFirstOrThrow();
}
