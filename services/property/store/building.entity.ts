import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'Building',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    code: p.text(),
    name: p.text(),
    units: p.integer(),
    floors: p.integer(),
    lifts: p.integer(),
  },
});

/** A row of `building`: 楼栋. */
export class Building extends schema.class {}
schema.setClass(Building);
