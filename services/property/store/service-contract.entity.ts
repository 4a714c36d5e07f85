import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';

const schema = defineEntity({
  name: 'ServiceContract',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    companyId: p.uuid(),
    startsOn: p.date().$type<CivilDate>(),
    endsOn: p.date().$type<CivilDate>(),
  },
});

/** A row of `service_contract`: 物业服务合同, in force from its first day to its last. */
export class ServiceContract extends schema.class {}
schema.setClass(ServiceContract);
