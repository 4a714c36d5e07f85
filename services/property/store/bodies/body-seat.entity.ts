import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { ROLES } from '../../domain/bodies/seats.ts';
import type { GroupDuty, Track } from '../../domain/bodies/seats.ts';

const schema = defineEntity({
  name: 'BodySeat',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    bodyId: p.uuid(),
    role: p.enum(ROLES),
    nameSealed: p.text(),
    nameIndex: p.text(),
    /** Who signs in as this member; null where nobody does. */
    account: p.text().strictNullable(),
    partyMember: p.boolean(),
    /** The organisation one sits here for (交叉任职); null where for none. */
    crossFrom: p.text().strictNullable(),
    /** A backbone (骨干) of the estate, such as a respected elder. */
    backbone: p.boolean(),
    tracks: p.json<readonly Track[]>(),
    duties: p.json<readonly GroupDuty[]>(),
    startsOn: p.date().$type<CivilDate>(),
    endsOn: p.date().$type<CivilDate>().strictNullable(),
    endedWhy: p.text().strictNullable(),
    seatedBy: p.text(),
  },
});

/** A row of `body_seat`: somebody in a body, from a day on; whose name is sealed. */
export class BodySeat extends schema.class {}
schema.setClass(BodySeat);
