import { defineEntity, p } from '@mikro-orm/core';
import type { GradeFloor } from '../domain/rulebook.ts';

const schema = defineEntity({
  name: 'CreditRulebook',
  properties: {
    tenant: p.text().primary(),
    version: p.integer().primary(),
    base: p.integer(),
    goodCap: p.integer(),
    floors: p.json<readonly GradeFloor[]>(),
    source: p.text(),
    validFrom: p.datetime(),
  },
});

/** A row of `credit_rulebook`: one version of a district's law of credit. */
export class CreditRulebook extends schema.class {}
schema.setClass(CreditRulebook);
