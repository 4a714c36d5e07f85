import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CivilDate } from '@linli/kernel/civil.ts';

const schema = defineEntity({
  name: 'Volunteer',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    teamId: p.uuid(),
    estateId: p.uuid(),
    /** Sealed. */
    name: p.text(),
    /** Sealed. */
    phone: p.text(),
    /** A keyed hash, by which a volunteer is found without opening anybody's phone. */
    phoneIndex: p.text(),
    registeredOn: p.date().$type<CivilDate>(),
  },
});

/** A row of `volunteer` (志愿者). */
export class Volunteer extends schema.class {}
schema.setClass(Volunteer);
