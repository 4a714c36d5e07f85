import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Ring } from '@linli/kernel/polygon.ts';
import { GRID_KINDS } from '../domain/grid.ts';
import type { GridKind } from '../domain/grid.ts';

const schema = defineEntity({
  name: 'Grid',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    code: p.text(),
    kind: p.enum(GRID_KINDS),
    name: p.text(),
    parentId: p.uuid().strictNullable(),
    /** What its kind hangs on: with it the tree rule is a foreign key. */
    parentKind: p.text().$type<GridKind>().strictNullable(),
    estateId: p.uuid().strictNullable(),
    households: p.integer(),
    unitName: p.text().strictNullable(),
    boundary: p.json<Ring>(),
    minLongitude: p.integer(),
    minLatitude: p.integer(),
    maxLongitude: p.integer(),
    maxLatitude: p.integer(),
  },
});

/** A row of `grid`. The bounds, in micro-degrees, find candidates; the boundary decides. */
export class Grid extends schema.class {}
schema.setClass(Grid);
