import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'Elector',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    voteId: p.uuid(),
    ownerIds: p.array().columnType('uuid[]'),
    dwellingIds: p.array().columnType('uuid[]'),
    accounts: p.array(),
    area: p.integer(),
    deliveredAt: p.datetime().strictNullable(),
    deliveredBy: p.text().strictNullable(),
  },
});

/** A row of `elector`: one head with all its dwellings, as of the day a vote was announced. */
export class Elector extends schema.class {}
schema.setClass(Elector);
