import { defineEntity, p } from '@mikro-orm/postgresql';
import { FACTS, SUBJECT_TYPES } from '../../domain/appraisal/scheme.ts';

const schema = defineEntity({
  name: 'AppraisalFact',
  properties: {
    /** What shows it: a space, a session, an organisation. */
    thingId: p.text().primary(),
    fact: p.enum(FACTS).primary(),
    subjectId: p.text().primary(),
    subjectType: p.enum(SUBJECT_TYPES),
    tenant: p.text(),
    holdsFrom: p.datetime(),
    /** Null while it lasts. */
    holdsUntil: p.datetime().strictNullable(),
    topic: p.text(),
  },
});

/** A row of `appraisal_fact`: what another subgraph told of a subject. Written by the worker. */
export class AppraisalFact extends schema.class {}
schema.setClass(AppraisalFact);
