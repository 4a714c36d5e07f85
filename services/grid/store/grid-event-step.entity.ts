import { defineEntity, p } from '@mikro-orm/postgresql';
import { EVENT_STAGES, EVENT_STEPS } from '../domain/event.ts';
import { GRID_LEVELS } from '../domain/levels.ts';
import type { Photo } from '../domain/photo.ts';

const schema = defineEntity({
  name: 'GridEventStep',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    eventId: p.uuid(),
    /** Counts the steps of one event from 0. */
    place: p.integer(),
    step: p.enum(EVENT_STEPS),
    /** The stage since. */
    stage: p.enum(EVENT_STAGES),
    by: p.text(),
    body: p.text(),
    at: p.datetime(),
    note: p.text(),
    photos: p.json<readonly Photo[]>(),
    level: p.enum(GRID_LEVELS).strictNullable(),
    departmentId: p.uuid().strictNullable(),
  },
});

/** A row of `grid_event_step`: the whole trail of an event (R-G-26); never altered. */
export class GridEventStep extends schema.class {}
schema.setClass(GridEventStep);
