import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { FUND_KINDS } from '../../domain/funds/accounts.ts';

const schema = defineEntity({
  name: 'Fund',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    kind: p.enum(FUND_KINDS),
    name: p.text(),
    estateId: p.uuid().strictNullable(),
    /** What a fund of the district is for, such as SHARED_SPACE; null for one of an estate. */
    programme: p.text().strictNullable(),
    /** What each grant of a programme comes to, in fen; null where that is open. */
    each: p.bigint('number').strictNullable(),
    openedOn: p.date().$type<CivilDate>(),
    openedBy: p.text(),
  },
});

/** A row of `fund`: one purse, and its books. */
export class Fund extends schema.class {}
schema.setClass(Fund);
