import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Ring } from '@linli/kernel/polygon.ts';

const grid = defineEntity({
  name: 'PlaceGrid',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    kind: p.enum(['MASTER', 'GENERAL', 'MICRO', 'DEDICATED']),
    parentId: p.uuid().strictNullable(),
    code: p.text().strictNullable(),
    division: p.text(),
    estateId: p.uuid().strictNullable(),
    boundary: p.json<Ring>(),
    west: p.integer(),
    east: p.integer(),
    south: p.integer(),
    north: p.integer(),
    /** How far east it reaches from its western edge: bounds the search for a point. */
    width: p.integer(),
  },
});

/** A grid as `grid` told of it: where it lies, so that a point can be located. */
export class PlaceGrid extends grid.class {}
grid.setClass(PlaceGrid);

const estate = defineEntity({
  name: 'PlaceEstate',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    code: p.text(),
    name: p.text(),
    division: p.text(),
    companyId: p.uuid().strictNullable(),
    townName: p.text(),
    communityName: p.text(),
  },
});

/** An estate as far as a petition needs it: where it lies, its name, and who serves it. */
export class PlaceEstate extends estate.class {}
estate.setClass(PlaceEstate);
