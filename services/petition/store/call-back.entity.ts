import { defineEntity, p } from '@mikro-orm/postgresql';
import { RESULTS } from '../domain/call-back.ts';

const schema = defineEntity({
  name: 'CallBack',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    petitionId: p.uuid(),
    at: p.datetime(),
    by: p.text(),
    result: p.enum(RESULTS),
    note: p.text(),
    /** Whether it was on the second answer: tries are counted for each answer. */
    redone: p.boolean(),
  },
});

/** What a caller said when called back (回访); append-only. */
export class CallBack extends schema.class {}
schema.setClass(CallBack);
