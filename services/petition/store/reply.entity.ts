import { defineEntity, p } from '@mikro-orm/postgresql';
import { OUTCOMES } from '../domain/standing.ts';

const schema = defineEntity({
  name: 'Reply',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    petitionId: p.uuid(),
    at: p.datetime(),
    by: p.text(),
    text: p.text(),
    outcome: p.enum(OUTCOMES),
    upheldAgainst: p.uuid().strictNullable(),
  },
});

/** An answer to the petitioner; append-only, and only the last one stands. */
export class Reply extends schema.class {}
schema.setClass(Reply);
