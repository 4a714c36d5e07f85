import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'Proxy',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    voteId: p.uuid(),
    electorId: p.uuid(),
    account: p.text(),
    document: p.text(),
    enteredAt: p.datetime(),
    enteredBy: p.text(),
  },
});

/** A row of `proxy`: who votes for another, by which written authority. */
export class Proxy extends schema.class {}
schema.setClass(Proxy);
