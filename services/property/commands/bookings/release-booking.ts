import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayManage } from '../../domain/policy.ts';
import type { Booking } from '../../store/bookings/booking.entity.ts';
import { endBooking, getBooking, lockBooking } from '../../store/bookings/bookings.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly bookingId: string;
}

/** Gives a slot back: cancelled before it begins, returned once it has. */
export function releaseBooking(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Booking> | Refusal> {
  const sending = { actor, key, mutation: 'releaseBooking', input, now };
  return write((em) => once(em, sending, async () => {
    const booking = await lockBooking(em, input.bookingId);
    if (!booking) return unknownBooking();
    authorize(mayManage(actor, booking));
    if (booking.state !== 'BOOKED') return released();

    const state = now < booking.fromAt ? 'CANCELLED' as const : 'RETURNED' as const;
    await endBooking(em, booking, { state, endedAt: now });
    return { ...booking, state, endedAt: now };
  }, (id) => getBooking(em, id)));
}

function unknownBooking(): Refusal {
  return new Refusal('UNKNOWN_BOOKING', 'There is no such booking', '没有该预约',
    { field: 'bookingId' });
}

function released(): Refusal {
  return new Refusal('ALREADY_RELEASED', 'It was given back', '该预约已结束',
    { field: 'bookingId' });
}
