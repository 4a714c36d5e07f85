import type { Row } from '@linli/chassis/tables.ts';
import type { Booking as BookingEntity } from '../../store/bookings/booking.entity.ts';
import type { Resource as ResourceEntity } from '../../store/bookings/resource.entity.ts';

export type Booking = Row<BookingEntity>;
export type Resource = Row<ResourceEntity>;
export type { BookingTotals } from '../../store/bookings/bookings.ts';
