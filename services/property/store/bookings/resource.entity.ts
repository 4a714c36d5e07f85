import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { RESOURCE_KINDS, ZONES } from '../../domain/bookings/slots.ts';

const schema = defineEntity({
  name: 'Resource',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    /** The shared space it is part of. */
    projectId: p.uuid().strictNullable(),
    kind: p.enum(RESOURCE_KINDS),
    zone: p.enum(ZONES).strictNullable(),
    name: p.text(),
    /** Minutes of the day, from midnight in China. */
    opensAt: p.integer(),
    closesAt: p.integer(),
    /** When visitors may use it (潮汐). */
    tidalFrom: p.integer().strictNullable(),
    tidalTo: p.integer().strictNullable(),
    /** The longest a booking may be, in minutes. */
    longest: p.integer(),
    /** What visitors pay an hour begun, in fen. */
    visitorFee: p.bigint('number'),
    closedOn: p.date().$type<CivilDate>().strictNullable(),
    openedAt: p.datetime(),
    openedBy: p.text(),
  },
});

/** A row of `resource`: a room, a bay or a thing that is lent. */
export class Resource extends schema.class {}
schema.setClass(Resource);
