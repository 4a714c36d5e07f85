import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { PLACE_TYPES, POST_NAMES } from '../../domain/roster/post.ts';

const schema = defineEntity({
  name: 'PartyAppointment',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    post: p.enum(POST_NAMES),
    memberId: p.uuid(),
    placeType: p.enum(PLACE_TYPES),
    placeId: p.uuid(),
    startsOn: p.date().$type<CivilDate>(),
    /** The last day; null while no end is set. */
    endsOn: p.date().$type<CivilDate>().strictNullable(),
    reason: p.text(),
    appointedBy: p.text(),
    appointedAt: p.datetime(),
    /** What is handed over, once it has ended. */
    handover: p.text().strictNullable(),
  },
});

/** A row of `party_appointment`: who held which post where, and when. */
export class PartyAppointment extends schema.class {}
schema.setClass(PartyAppointment);
