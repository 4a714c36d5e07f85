import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Ring } from '@linli/kernel/polygon.ts';
import { DIVISION_LEVELS } from '../domain/grid.ts';

const schema = defineEntity({
  name: 'Division',
  properties: {
    code: p.text().primary(),
    tenant: p.text(),
    name: p.text(),
    level: p.enum(DIVISION_LEVELS),
    parentCode: p.text().strictNullable(),
    boundary: p.json<Ring>(),
  },
});

/** A row of `division`: a public register, open to the whole tenant. */
export class Division extends schema.class {}
schema.setClass(Division);
