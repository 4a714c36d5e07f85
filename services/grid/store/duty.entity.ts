import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'Duty',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    officerId: p.uuid(),
    gridId: p.uuid(),
    startedAt: p.datetime(),
    endedAt: p.datetime().strictNullable(),
  },
});

/** A row of `duty`: who answered for a grid; of one grid no two overlap. */
export class Duty extends schema.class {}
schema.setClass(Duty);
