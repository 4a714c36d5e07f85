import { defineEntity, p } from '@mikro-orm/postgresql';
import { UNITS } from '@linli/kernel/allowance.ts';

const schema = defineEntity({
  name: 'Rule',
  properties: {
    tenant: p.text().primary(),
    code: p.text().primary(),
    variant: p.text().primary(),
    version: p.integer().primary(),
    amount: p.integer(),
    unit: p.enum(UNITS),
    source: p.text(),
    validFrom: p.date(),
    validTo: p.date().strictNullable(),
  },
});

/** A row of `rule`: the figure a tenant's whistles are timed by, in each of its versions. */
export class Rule extends schema.class {}
schema.setClass(Rule);
