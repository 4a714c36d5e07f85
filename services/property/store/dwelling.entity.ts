import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'Dwelling',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    buildingId: p.uuid(),
    estateId: p.uuid(),
    code: p.text(),
    unit: p.integer(),
    floor: p.integer(),
    room: p.integer(),
    /** Hundredths of a square metre, so that votes are counted in integers. */
    area: p.integer(),
  },
});

/** A row of `dwelling`: 户. It says nothing of who lives there. */
export class Dwelling extends schema.class {}
schema.setClass(Dwelling);
