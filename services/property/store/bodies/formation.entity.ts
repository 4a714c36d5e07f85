import { defineEntity, p } from '@mikro-orm/core';
import { FORMATION_STAGES } from '../../domain/bodies/formation.ts';

const schema = defineEntity({
  name: 'Formation',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    stage: p.enum(FORMATION_STAGES),
    seats: p.integer(),
    /** The official who answers for it (包保, P-47). */
    official: p.text(),
    /** The committee whose term ends; null where there is none. */
    replacesId: p.uuid().strictNullable(),
    begunAt: p.datetime(),
    begunBy: p.text(),
    publicityUntil: p.datetime().strictNullable(),
    voteId: p.uuid().strictNullable(),
    bodyId: p.uuid().strictNullable(),
    filingNumber: p.text().strictNullable(),
  },
});

/** A row of `formation`: how an owners' committee comes to be (W-20). */
export class Formation extends schema.class {}
schema.setClass(Formation);
