import { defineEntity, p } from '@mikro-orm/core';
import type { Evidence } from '../domain/credit.ts';

const schema = defineEntity({
  name: 'CreditEntry',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    companyId: p.uuid(),
    /** The event it was entered for: heard again, it is not entered again. */
    eventId: p.uuid(),
    ruleCode: p.text(),
    rulebookVersion: p.integer(),
    points: p.integer(),
    veto: p.boolean(),
    reason: p.text(),
    evidence: p.json<Evidence>(),
    confirmedAt: p.datetime(),
    validUntil: p.datetime(),
    counters: p.uuid().strictNullable(),
    enteredAt: p.datetime(),
  },
});

/** A row of `credit_entry`: written once, by anyone, and changed by no one (R-K-27). */
export class CreditEntry extends schema.class {}
schema.setClass(CreditEntry);
