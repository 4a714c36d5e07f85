import { defineEntity, p } from '@mikro-orm/postgresql';
import {
  ASSESSORS, type Consequence, CYCLES, type Grade, type Item, SCHEME_KINDS, SCHEME_STATES,
  SUBJECT_TYPES, type Terms,
} from '../../domain/appraisal/scheme.ts';

const schema = defineEntity({
  name: 'AppraisalScheme',
  properties: {
    id: p.uuid().primary(),
    /** Null: it is shipped. */
    tenant: p.text().strictNullable(),
    code: p.text(),
    version: p.integer(),
    state: p.enum(SCHEME_STATES),
    kind: p.enum(SCHEME_KINDS),
    subjectType: p.enum(SUBJECT_TYPES),
    name: p.text(),
    nameZh: p.text(),
    cycle: p.enum(CYCLES),
    assessor: p.enum(ASSESSORS),
    secondLook: p.boolean(),
    criteria: p.json<readonly Item[]>(),
    grades: p.json<readonly Grade[]>(),
    terms: p.json<Terms>(),
    consequences: p.json<readonly Consequence[]>(),
    source: p.text(),
    verify: p.boolean(),
    validFrom: p.datetime(),
    validTo: p.datetime().strictNullable(),
    note: p.text(),
    proposedBy: p.text().strictNullable(),
    proposedAt: p.datetime().strictNullable(),
    decidedBy: p.text().strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    decisionNote: p.text().strictNullable(),
  },
});

/** A row of `appraisal_scheme`: a version of a scheme. It is decided on once, and never edited. */
export class AppraisalScheme extends schema.class {}
schema.setClass(AppraisalScheme);
