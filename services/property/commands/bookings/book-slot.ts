import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { feeOf, whyNotBooked } from '../../domain/bookings/slots.ts';
import type { Booker } from '../../domain/bookings/slots.ts';
import { mayManage } from '../../domain/policy.ts';
import type { Booking } from '../../store/bookings/booking.entity.ts';
import { getBooking, insertBooking, isFree, lockResource } from '../../store/bookings/bookings.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly resourceId: string;
  readonly from: Date;
  readonly to: Date;
  readonly booker: Booker;
  readonly reference: string;
  readonly purpose: string;
}

/** Books a slot for somebody; whoever asks second is refused with SLOT_TAKEN. */
export function bookSlot(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Booking> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'bookSlot', input, now }, async () => {
    const resource = await lockResource(em, input.resourceId);
    if (!resource) return unknownResource();
    authorize(mayManage(actor, resource));

    const reference = textWithin('reference', input.reference, { max: 80 });
    if (reference instanceof Refusal) return reference;
    const purpose = textWithin('purpose', input.purpose, { max: 200 });
    if (purpose instanceof Refusal) return purpose;
    const refused = whyNotBooked(resource, input, now);
    if (refused) return refused;
    if (!(await isFree(em, resource.id, input))) return taken();

    const { tenant, division, id: resourceId } = resource;
    const { from: fromAt, to: toAt, booker } = input;
    const booking = {
      id: newId(now), tenant, division, resourceId, fromAt, toAt, booker, reference, purpose,
      fee: feeOf(resource, input), state: 'BOOKED', bookedAt: now, bookedBy: actor.id,
      endedAt: null,
    } as const;
    await insertBooking(em, booking);
    return booking;
  }, (id) => getBooking(em, id)));
}

function unknownResource(): Refusal {
  return new Refusal('UNKNOWN_RESOURCE', 'There is nothing such to book', '没有该可预约资源',
    { field: 'resourceId' });
}

function taken(): Refusal {
  return new Refusal('SLOT_TAKEN', 'Somebody has part of the slot', '该时段已被预约',
    { field: 'from' });
}
