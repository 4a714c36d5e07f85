import { defineEntity, p } from '@mikro-orm/postgresql';
import { EVENT_CLASSES, EVENT_STAGES, EVENT_URGENCIES } from '../domain/event.ts';
import { GRID_LEVELS } from '../domain/levels.ts';

const schema = defineEntity({
  name: 'GridEvent',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    gridId: p.uuid(),
    /** The grids it lies in, as the tree stood when it was reported. */
    microGridId: p.uuid().strictNullable(),
    generalGridId: p.uuid().strictNullable(),
    masterGridId: p.uuid().strictNullable(),
    /** Whole micro-degrees; null where only a grid was named. */
    longitude: p.integer().strictNullable(),
    latitude: p.integer().strictNullable(),
    class: p.enum(EVENT_CLASSES),
    urgency: p.enum(EVENT_URGENCIES),
    text: p.text(),
    reportedAt: p.datetime(),
    /** The department that puts it to the grids; null where it was found there. */
    raisedBy: p.text().strictNullable(),
    /** Under which of its matters. */
    matterId: p.uuid().strictNullable(),
    stage: p.enum(EVENT_STAGES),
    level: p.enum(GRID_LEVELS).strictNullable(),
    departmentId: p.uuid().strictNullable(),
    reworks: p.integer(),
    closedAt: p.datetime().strictNullable(),
    evaluation: p.integer().strictNullable(),
  },
});

/** A row of `grid_event` (事件). What may happen to it is decided in ../domain, never here. */
export class GridEvent extends schema.class {}
schema.setClass(GridEvent);
