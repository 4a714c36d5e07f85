import type { Row } from '@linli/chassis/tables.ts';
import { Booking } from './booking.entity.ts';
import { Resource } from './resource.entity.ts';

export const BOOKING_ENTITIES = [Booking, Resource];

/** The rows of what is booked, as Kysely sees them. */
export interface BookingTables {
  booking: Row<Booking>;
  resource: Row<Resource>;
}
