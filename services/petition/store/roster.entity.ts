import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'Roster',
  properties: {
    /** The duty's own id. */
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    post: p.text(),
    /** A grid's or department's id, or a division's code. */
    place: p.text(),
    /** The officer's id: who it is, `grid` knows. */
    person: p.text(),
    startedAt: p.datetime(),
    endedAt: p.datetime().strictNullable(),
  },
});

/** A duty as `grid` told of it: who held a post, from when until when. */
export class Roster extends schema.class {}
schema.setClass(Roster);
