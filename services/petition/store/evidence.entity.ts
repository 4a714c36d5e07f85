import { defineEntity, p } from '@mikro-orm/postgresql';
import { NOTED_STEPS } from '../domain/standing.ts';

const schema = defineEntity({
  name: 'Evidence',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    petitionId: p.uuid(),
    step: p.enum(NOTED_STEPS),
    at: p.datetime(),
    by: p.text(),
    note: p.text(),
    attachments: p.array(),
  },
});

/** What was done for a petition; append-only. */
export class Evidence extends schema.class {}
schema.setClass(Evidence);
