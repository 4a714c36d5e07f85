import { defineEntity, p } from '@mikro-orm/postgresql';
import { POSTS } from '../domain/duty.ts';

const schema = defineEntity({
  name: 'Duty',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    officerId: p.uuid(),
    post: p.enum(POSTS),
    /** The grid's or department's id, or the division's code. */
    place: p.text(),
    /** Null above the grids. */
    gridId: p.uuid().strictNullable(),
    startedAt: p.datetime(),
    endedAt: p.datetime().strictNullable(),
  },
});

/** A row of `duty`: who held a post at a place; of one post no two overlap. */
export class Duty extends schema.class {}
schema.setClass(Duty);
