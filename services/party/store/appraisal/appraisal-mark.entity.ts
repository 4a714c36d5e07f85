import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'AppraisalMark',
  properties: {
    id: p.uuid().primary(),
    appraisalId: p.uuid(),
    tenant: p.text(),
    /** Of two on one criterion the later word has the higher place. */
    place: p.integer(),
    criterion: p.text(),
    amount: p.integer(),
    of: p.integer().strictNullable(),
    evidence: p.text(),
    /** The topic it was derived from; null: somebody found it. */
    derivedFrom: p.text().strictNullable(),
    markedBy: p.text(),
    markedAt: p.datetime(),
  },
});

/** A row of `appraisal_mark`: what was found on a criterion. A later one takes its place. */
export class AppraisalMark extends schema.class {}
schema.setClass(AppraisalMark);
