import { defineEntity, p } from '@mikro-orm/postgresql';
import { MATTER_STATES } from '../domain/matter.ts';

const schema = defineEntity({
  name: 'GridMatter',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    departmentId: p.uuid(),
    title: p.text(),
    /** The text the department rests on. */
    basis: p.text(),
    /** What it asks of the grids. */
    workload: p.text(),
    /** Who pays for it. */
    funding: p.text(),
    state: p.enum(MATTER_STATES),
    validFrom: p.datetime(),
    validTo: p.datetime().strictNullable(),
    appliedAt: p.datetime(),
  },
});

/** A row of `grid_matter` (网格事项). What may happen to it is decided in ../domain, never here. */
export class GridMatter extends schema.class {}
schema.setClass(GridMatter);
