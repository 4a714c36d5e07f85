import { defineEntity, p } from '@mikro-orm/postgresql';
import { WHISTLE_KINDS, WHISTLE_STATES } from '../domain/whistle.ts';

const schema = defineEntity({
  name: 'Whistle',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    kind: p.enum(WHISTLE_KINDS),
    state: p.enum(WHISTLE_STATES),
    petitionId: p.uuid().strictNullable(),
    departmentId: p.uuid(),
    reason: p.text(),
    blownAt: p.datetime(),
    acknowledgedAt: p.datetime().strictNullable(),
    arrivedAt: p.datetime().strictNullable(),
    action: p.text().strictNullable(),
    rating: p.integer().strictNullable(),
    /** 1 to 5, by the called department. */
    callRating: p.integer().strictNullable(),
    callJustified: p.boolean().strictNullable(),
    callNote: p.text().strictNullable(),
    callRatedAt: p.datetime().strictNullable(),
  },
});

/** A row of `whistle`. What may happen to it is decided in ../domain, never here. */
export class Whistle extends schema.class {}
schema.setClass(Whistle);
