import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CivilDate } from '@linli/kernel/civil.ts';

const schema = defineEntity({
  name: 'ServiceRecord',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    volunteerId: p.uuid(),
    servedOn: p.date().$type<CivilDate>(),
    /** Tenths of an hour, as they were served. */
    served: p.integer(),
    /** Of these, the tenths that count (R-S-18). */
    counted: p.integer(),
    content: p.text(),
    recordedBy: p.text(),
    recordedAt: p.datetime(),
  },
});

/** A row of `service_record`, never altered. */
export class ServiceRecord extends schema.class {}
schema.setClass(ServiceRecord);
