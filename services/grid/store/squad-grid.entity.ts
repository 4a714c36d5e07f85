import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'SquadGrid',
  properties: {
    squadId: p.uuid().primary(),
    gridId: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
  },
});

/** A row of `squad_grid`: a squad serves a grid. */
export class SquadGrid extends schema.class {}
schema.setClass(SquadGrid);
