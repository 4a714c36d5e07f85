import { defineEntity, p } from '@mikro-orm/core';
import { GRADES } from '../domain/rulebook.ts';

const schema = defineEntity({
  name: 'CreditScore',
  properties: {
    companyId: p.uuid().primary(),
    tenant: p.text(),
    score: p.integer(),
    grade: p.enum(GRADES),
    rulebookVersion: p.integer(),
    asOf: p.datetime(),
    /** The entry that led to it. */
    entryId: p.uuid(),
  },
});

/** A row of `credit_score`: what was last published, to tell when a grade changes. */
export class CreditScore extends schema.class {}
schema.setClass(CreditScore);
