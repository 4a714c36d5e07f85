import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'VoteObjection',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    voteId: p.uuid(),
    ballotId: p.uuid().strictNullable(),
    grounds: p.text(),
    lodgedAt: p.datetime(),
    lodgedBy: p.text(),
    upheld: p.boolean().strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    decidedBy: p.text().strictNullable(),
    note: p.text().strictNullable(),
  },
});

/** A row of `vote_objection`: what is said against a ballot, or against the whole. */
export class VoteObjection extends schema.class {}
schema.setClass(VoteObjection);
