import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { BODY_KINDS, MODELS } from '../domain/bodies.ts';

const schema = defineEntity({
  name: 'GovernanceBody',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    model: p.enum(MODELS),
    kind: p.enum(BODY_KINDS),
    name: p.text(),
    seats: p.integer(),
    partyMemberSeats: p.integer(),
    startsOn: p.date().$type<CivilDate>(),
    endsOn: p.date().$type<CivilDate>(),
  },
});

/** A row of `governance_body`: a body in one term of office. */
export class GovernanceBody extends schema.class {}
schema.setClass(GovernanceBody);
