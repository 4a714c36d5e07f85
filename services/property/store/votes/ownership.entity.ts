import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { BASES } from '../../domain/votes/electorate.ts';

const schema = defineEntity({
  name: 'Ownership',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    estateId: p.uuid(),
    dwellingId: p.uuid(),
    ownerId: p.uuid(),
    basis: p.enum(BASES),
    startsOn: p.date().$type<CivilDate>(),
    endsOn: p.date().$type<CivilDate>().strictNullable(),
    enteredBy: p.text(),
  },
});

/** A row of `ownership`: a dwelling is somebody's, from a day on. */
export class Ownership extends schema.class {}
schema.setClass(Ownership);
