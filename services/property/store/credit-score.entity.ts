import { defineEntity, p } from '@mikro-orm/core';
import { SUBJECT_KINDS } from '../domain/credit.ts';

const schema = defineEntity({
  name: 'CreditScore',
  properties: {
    subjectId: p.uuid().primary(),
    subjectKind: p.enum(SUBJECT_KINDS),
    tenant: p.text(),
    score: p.integer(),
    grade: p.text(),
    profile: p.text(),
    profileVersion: p.integer(),
    asOf: p.datetime(),
    /** The entry that led to it; null where a sheet or a profile did. */
    entryId: p.uuid().strictNullable(),
  },
});

/** A row of `credit_score`: what was last published, to tell when a grade changes. */
export class CreditScore extends schema.class {}
schema.setClass(CreditScore);
