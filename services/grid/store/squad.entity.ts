import { defineEntity, p } from '@mikro-orm/postgresql';
import { SQUAD_SKILLS } from '../domain/grid.ts';

const schema = defineEntity({
  name: 'Squad',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    name: p.text(),
    skill: p.enum(SQUAD_SKILLS),
    memberCount: p.integer(),
  },
});

/** A row of `squad`, a grid service squad (网格服务队, G-06). */
export class Squad extends schema.class {}
schema.setClass(Squad);
