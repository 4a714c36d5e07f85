import { defineEntity, p } from '@mikro-orm/postgresql';
import { REGISTRATION_STAGES } from '../../domain/roster/registration.ts';

const schema = defineEntity({
  name: 'DualRegistration',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    /** Of the estate. */
    division: p.text(),
    memberId: p.uuid(),
    /** The member's unit. */
    organizationId: p.uuid(),
    estateId: p.uuid(),
    skills: p.text(),
    availability: p.text(),
    stage: p.enum(REGISTRATION_STAGES),
    requestedBy: p.text(),
    requestedAt: p.datetime(),
    unitBy: p.text().strictNullable(),
    residenceBy: p.text().strictNullable(),
    decidedAt: p.datetime().strictNullable(),
    /** What was last said of it. */
    note: p.text(),
  },
});

/** A row of `dual_registration`: a serving member, registered where they live (双报到). */
export class DualRegistration extends schema.class {}
schema.setClass(DualRegistration);
