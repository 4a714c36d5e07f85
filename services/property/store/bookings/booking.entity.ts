import { defineEntity, p } from '@mikro-orm/core';
import { BOOKERS } from '../../domain/bookings/slots.ts';

const schema = defineEntity({
  name: 'Booking',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    resourceId: p.uuid(),
    fromAt: p.datetime(),
    toAt: p.datetime(),
    booker: p.enum(BOOKERS),
    /** For whom: a dwelling's code, an organisation, the number of a ticket; never a person. */
    reference: p.text(),
    purpose: p.text(),
    /** Fen. */
    fee: p.bigint('number'),
    state: p.enum(['BOOKED', 'CANCELLED', 'RETURNED'] as const),
    bookedAt: p.datetime(),
    bookedBy: p.text(),
    endedAt: p.datetime().strictNullable(),
  },
});

/** A row of `booking`: a slot somebody has. */
export class Booking extends schema.class {}
schema.setClass(Booking);
