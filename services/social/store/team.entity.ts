import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'Team',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    brandId: p.uuid(),
    name: p.text(),
  },
});

/** A row of `team`, volunteers who serve under one brand. */
export class Team extends schema.class {}
schema.setClass(Team);
