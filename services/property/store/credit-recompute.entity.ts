import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'CreditRecompute',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    /** The version that took effect. */
    reason: p.text(),
    asOf: p.datetime(),
    total: p.integer(),
    done: p.integer(),
    /** The last subject that is done; null before the first. */
    reached: p.uuid().strictNullable(),
    startedAt: p.datetime(),
    finishedAt: p.datetime().strictNullable(),
  },
});

/** A row of `credit_recompute`: how far the scores of a district have been told anew. */
export class CreditRecompute extends schema.class {}
schema.setClass(CreditRecompute);
