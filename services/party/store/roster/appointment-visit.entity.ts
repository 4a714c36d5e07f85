import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CivilDate } from '@linli/kernel/civil.ts';

const schema = defineEntity({
  name: 'AppointmentVisit',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    appointmentId: p.uuid(),
    visitedOn: p.date().$type<CivilDate>(),
    content: p.text(),
    recordedBy: p.text(),
    recordedAt: p.datetime(),
  },
});

/** A row of `appointment_visit`: a visit an instructor paid (P-34). Never altered. */
export class AppointmentVisit extends schema.class {}
schema.setClass(AppointmentVisit);
