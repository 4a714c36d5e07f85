import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { BODY_KINDS } from '../domain/bodies.ts';

const schema = defineEntity({
  name: 'GovernanceBody',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    /** A model of the district's profile, by its code. */
    model: p.text(),
    kind: p.enum(BODY_KINDS),
    name: p.text(),
    seats: p.integer(),
    partyMemberSeats: p.integer(),
    startsOn: p.date().$type<CivilDate>(),
    endsOn: p.date().$type<CivilDate>(),
    /** The Party organisation or company behind it; null where it is a body of its own. */
    organization: p.text().strictNullable(),
    suspendedAt: p.datetime().strictNullable(),
    dissolvedOn: p.date().$type<CivilDate>().strictNullable(),
    dissolvedWhy: p.text().strictNullable(),
  },
});

/** A row of `governance_body`: a body in one term of office. */
export class GovernanceBody extends schema.class {}
schema.setClass(GovernanceBody);
