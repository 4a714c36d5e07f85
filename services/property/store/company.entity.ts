import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';

const schema = defineEntity({
  name: 'Company',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    creditCode: p.text(),
    name: p.text(),
    registeredOn: p.date().$type<CivilDate>(),
    staffCount: p.integer(),
  },
});

/** A row of `company`: 物业服务企业, entered once a district by its credit code. */
export class Company extends schema.class {}
schema.setClass(Company);
