import { defineEntity, p } from '@mikro-orm/core';
import { PURPOSES } from '../domain/credit-policy.ts';

const schema = defineEntity({
  name: 'CreditRead',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    managerId: p.uuid(),
    purpose: p.enum(PURPOSES),
    asOf: p.datetime(),
    readAt: p.datetime(),
    readBy: p.text(),
    /** Whom the reader acted for; null where for nobody. */
    organization: p.text().strictNullable(),
  },
});

/** A row of `credit_read`: somebody was shown the credit of a person, and said what for. */
export class CreditRead extends schema.class {}
schema.setClass(CreditRead);
