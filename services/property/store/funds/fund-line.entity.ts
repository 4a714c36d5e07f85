import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { ACCOUNTS } from '../../domain/funds/accounts.ts';
import { PURPOSES } from '../../domain/funds/purposes.ts';

const schema = defineEntity({
  name: 'FundLine',
  properties: {
    entryId: p.uuid().primary(),
    line: p.integer().primary(),
    tenant: p.text(),
    division: p.text(),
    fundId: p.uuid(),
    purpose: p.enum(PURPOSES),
    bookedOn: p.date().$type<CivilDate>(),
    account: p.enum(ACCOUNTS),
    /** Fen: debits above 0, credits below. */
    amount: p.bigint('number'),
    /** Who owes or pays a fee, and for when. */
    dwellingId: p.uuid().strictNullable(),
    period: p.text().strictNullable(),
  },
});

/** A row of `fund_line`: 分录, one side of an entry. */
export class FundLine extends schema.class {}
schema.setClass(FundLine);
