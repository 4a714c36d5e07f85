import { defineEntity, p } from '@mikro-orm/postgresql';
import { MATTER_STEPS } from '../domain/matter.ts';

const schema = defineEntity({
  name: 'GridMatterStep',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    matterId: p.uuid(),
    /** Counts the steps of one matter from 0. */
    place: p.integer(),
    step: p.enum(MATTER_STEPS),
    by: p.text(),
    at: p.datetime(),
    note: p.text(),
    validFrom: p.datetime(),
    validTo: p.datetime().strictNullable(),
  },
});

/** A row of `grid_matter_step`: who decided what of a matter, when and why; never altered. */
export class GridMatterStep extends schema.class {}
schema.setClass(GridMatterStep);
