import { defineEntity, p } from '@mikro-orm/core';
import { CASE_KINDS, CASE_STAGES, DECISIONS } from '../domain/case.ts';
import { SUBJECT_KINDS } from '../domain/credit.ts';
import { ROUTES } from '../domain/objection.ts';
import type { Evidenced } from '../domain/repair.ts';

const schema = defineEntity({
  name: 'CreditCase',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    kind: p.enum(CASE_KINDS),
    stage: p.enum(CASE_STAGES),
    subjectKind: p.enum(SUBJECT_KINDS),
    subjectId: p.uuid(),
    entryId: p.uuid().strictNullable(),
    listingId: p.uuid().strictNullable(),
    route: p.enum(ROUTES),
    /** The department it was passed on to. */
    provider: p.text().strictNullable(),
    grounds: p.text(),
    /** References of what was handed in. */
    materials: p.json<readonly string[]>(),
    /** What each condition of a repair is evidenced by. */
    evidence: p.json<readonly Evidenced[]>(),
    receivedBy: p.text(),
    receivedAt: p.datetime(),
    materialAt: p.datetime().strictNullable(),
    markedAt: p.datetime().strictNullable(),
    passedOnAt: p.datetime().strictNullable(),
    decision: p.enum(DECISIONS).strictNullable(),
    decidedBy: p.text().strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    note: p.text().strictNullable(),
  },
});

/** A row of `credit_case`. What may happen to it is decided in ../domain, never here. */
export class CreditCase extends schema.class {}
schema.setClass(CreditCase);
