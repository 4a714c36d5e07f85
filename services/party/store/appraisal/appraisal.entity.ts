import { defineEntity, p } from '@mikro-orm/postgresql';
import { SUBJECT_TYPES } from '../../domain/appraisal/scheme.ts';
import { STAGES } from '../../domain/appraisal/standing.ts';

const schema = defineEntity({
  name: 'Appraisal',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    schemeId: p.uuid(),
    schemeCode: p.text(),
    subjectType: p.enum(SUBJECT_TYPES),
    subjectId: p.text(),
    period: p.text(),
    stage: p.enum(STAGES),
    reason: p.text(),
    openedBy: p.text(),
    openedAt: p.datetime(),
    scoredBy: p.text().strictNullable(),
    scoredAt: p.datetime().strictNullable(),
    /** Hundredths of a point. */
    score: p.integer().strictNullable(),
    grade: p.text().strictNullable(),
    stars: p.integer().strictNullable(),
    passed: p.boolean(),
    /** Its place among those chosen for an award. */
    rank: p.integer().strictNullable(),
    publishedAt: p.datetime().strictNullable(),
    validUntil: p.datetime().strictNullable(),
    endedAt: p.datetime().strictNullable(),
  },
});

/** A row of `appraisal`: a subject judged by a scheme in a period. ../../domain decides on it. */
export class Appraisal extends schema.class {}
schema.setClass(Appraisal);
