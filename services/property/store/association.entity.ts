import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'Association',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    creditCode: p.text(),
    name: p.text(),
  },
});

/** A row of `association`: 物业行业协会. */
export class Association extends schema.class {}
schema.setClass(Association);
