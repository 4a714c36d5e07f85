import { defineEntity, p } from '@mikro-orm/core';
import { SUBJECT_KINDS } from '../domain/credit.ts';
import { SCORER_LEVELS } from '../domain/rulebook.ts';

const schema = defineEntity({
  name: 'CreditSheet',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    subjectKind: p.enum(SUBJECT_KINDS),
    subjectId: p.uuid(),
    period: p.text(),
    level: p.enum(SCORER_LEVELS),
    scorer: p.text(),
    points: p.integer(),
    weight: p.integer(),
    rule: p.text(),
    profile: p.text(),
    profileVersion: p.integer(),
    evidence: p.text(),
    scoredAt: p.datetime(),
    scoredBy: p.text(),
  },
});

/** A row of `credit_sheet`: what one scorer gave for a period, never changed (R-K-09). */
export class CreditSheet extends schema.class {}
schema.setClass(CreditSheet);
