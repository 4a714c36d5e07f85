import { defineEntity, p } from '@mikro-orm/core';
import { LIST_KINDS, LIST_STAGES } from '../domain/listing.ts';

const schema = defineEntity({
  name: 'CreditList',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    kind: p.enum(LIST_KINDS),
    /** The period it sums up, such as 2026-Q3. */
    period: p.text(),
    stage: p.enum(LIST_STAGES),
    /** The rule it was drawn up by, with its profile and version. */
    rule: p.text(),
    draftedAt: p.datetime(),
    draftedBy: p.text(),
    publicityUntil: p.datetime(),
    publishedAt: p.datetime().strictNullable(),
    publishedBy: p.text().strictNullable(),
  },
});

/** A row of `credit_list`: a red or a black list (红黑榜) of one period. */
export class CreditList extends schema.class {}
schema.setClass(CreditList);
