import { defineEntity, p } from '@mikro-orm/core';
import { FORMS, OPENNESS } from '../domain/management.ts';

const schema = defineEntity({
  name: 'Estate',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    code: p.text(),
    name: p.text(),
    form: p.enum(FORMS),
    openness: p.enum(OPENNESS),
    builtYear: p.integer(),
    buildingCount: p.integer(),
    householdCount: p.integer(),
    population: p.integer(),
  },
});

/** A row of `estate`: 小区. Its mode of management is derived from its periods, never kept here. */
export class Estate extends schema.class {}
schema.setClass(Estate);
