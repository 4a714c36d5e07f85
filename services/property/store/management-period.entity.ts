import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { MODES } from '../domain/management.ts';

const schema = defineEntity({
  name: 'ManagementPeriod',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    mode: p.enum(MODES),
    startsOn: p.date().$type<CivilDate>(),
    endsOn: p.date().$type<CivilDate>().strictNullable(),
    /** The last day of the period before, which the database holds to be the day before this. */
    followsOn: p.date().$type<CivilDate>().strictNullable(),
  },
});

/** A row of `management_period`: how an estate was managed from one day to another. */
export class ManagementPeriod extends schema.class {}
schema.setClass(ManagementPeriod);
