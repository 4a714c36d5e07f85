import { defineEntity, p } from '@mikro-orm/core';
import { CONDUCTS } from '../domain/rulebook.ts';

const schema = defineEntity({
  name: 'CreditRule',
  properties: {
    tenant: p.text().primary(),
    version: p.integer().primary(),
    code: p.text().primary(),
    record: p.enum(CONDUCTS),
    points: p.integer(),
    validMonths: p.integer(),
    veto: p.boolean(),
    title: p.text(),
    source: p.text(),
    topic: p.text().strictNullable(),
    condition: p.json<Readonly<Record<string, unknown>>>(),
  },
});

/** A row of `credit_rule`: a line of one rulebook. */
export class CreditRule extends schema.class {}
schema.setClass(CreditRule);
