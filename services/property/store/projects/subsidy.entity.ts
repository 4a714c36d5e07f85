import { defineEntity, p } from '@mikro-orm/core';
import { SUBSIDY_STATES } from '../../domain/projects/subsidy.ts';

const schema = defineEntity({
  name: 'Subsidy',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    projectId: p.uuid(),
    /** The programme that pays it. */
    fundId: p.uuid(),
    state: p.enum(SUBSIDY_STATES),
    /** Fen. */
    amount: p.bigint('number'),
    appliedAt: p.datetime(),
    appliedBy: p.text(),
    decidedAt: p.datetime().strictNullable(),
    decidedBy: p.text().strictNullable(),
    decision: p.text().strictNullable(),
    /** The entry that paid it. */
    entryId: p.uuid().strictNullable(),
  },
});

/** A row of `subsidy`: what a programme of the district gives a project, once. */
export class Subsidy extends schema.class {}
schema.setClass(Subsidy);
