import { defineEntity, p } from '@mikro-orm/postgresql';
import { UNITS } from '@linli/kernel/allowance.ts';
import type { Rung } from '@linli/kernel/deadline.ts';
import type { Applies } from '../domain/clocks.ts';
import { CLOCKS } from '../domain/standing.ts';

const category = defineEntity({
  name: 'Category',
  properties: {
    code: p.text().primary(),
    parentCode: p.text().strictNullable(),
    name: p.text(),
    isLeaf: p.boolean(),
  },
});

/** What a petition may be about (C-22). */
export class Category extends category.class {}
category.setClass(Category);

const rule = defineEntity({
  name: 'Rule',
  properties: {
    id: p.uuid().primary(),
    code: p.text(),
    version: p.integer(),
    tenant: p.text().strictNullable(),
    clock: p.enum(CLOCKS),
    applies: p.json<Applies>(),
    amount: p.integer(),
    unit: p.enum(UNITS),
    source: p.text(),
    validFrom: p.datetime(),
    validTo: p.datetime().strictNullable(),
  },
});

/** A limit. Without a tenant it is the shipped one, which a district may overrule. */
export class Rule extends rule.class {}
rule.setClass(Rule);

const ladder = defineEntity({
  name: 'Ladder',
  properties: {
    id: p.uuid().primary(),
    code: p.text(),
    version: p.integer(),
    tenant: p.text().strictNullable(),
    clock: p.enum(CLOCKS),
    rungs: p.json<readonly Rung[]>(),
    validFrom: p.datetime(),
    validTo: p.datetime().strictNullable(),
  },
});

/** The rungs a clock climbs when nobody acts. */
export class Ladder extends ladder.class {}
ladder.setClass(Ladder);
