import { defineEntity, p } from '@mikro-orm/core';
import { SUBJECT_KINDS } from '../domain/credit.ts';
import type { Evidence } from '../domain/credit.ts';

const schema = defineEntity({
  name: 'CreditEntry',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    subjectKind: p.enum(SUBJECT_KINDS),
    subjectId: p.uuid(),
    /** The event it was entered for: heard again, it is not entered again. */
    eventId: p.uuid(),
    ruleCode: p.text(),
    /** The version of the profile that was in force as the conduct was confirmed. */
    profile: p.text(),
    profileVersion: p.integer(),
    points: p.integer(),
    veto: p.boolean(),
    reason: p.text(),
    evidence: p.json<Evidence>(),
    confirmedAt: p.datetime(),
    validUntil: p.datetime(),
    counters: p.uuid().strictNullable(),
    enteredAt: p.datetime(),
    /** The official who entered it; null where an event did. */
    enteredBy: p.text().strictNullable(),
  },
});

/** A row of `credit_entry`: written once, by anyone, and changed by no one (R-K-27). */
export class CreditEntry extends schema.class {}
schema.setClass(CreditEntry);
