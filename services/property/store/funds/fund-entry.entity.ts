import { defineEntity, p } from '@mikro-orm/core';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { PURPOSES } from '../../domain/funds/purposes.ts';

const schema = defineEntity({
  name: 'FundEntry',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    fundId: p.uuid(),
    /** Its place in the books of its fund, from 1 and without a gap. */
    number: p.integer(),
    purpose: p.enum(PURPOSES),
    bookedOn: p.date().$type<CivilDate>(),
    text: p.text(),
    voucher: p.text().strictNullable(),
    decision: p.text().strictNullable(),
    /** What it was for: a shared space, a lift, a project, the record of an emergency. */
    reference: p.text().strictNullable(),
    /** What its fund books a single time. */
    once: p.text().strictNullable(),
    /** The entry this one takes back. */
    corrects: p.uuid().strictNullable(),
    recordedAt: p.datetime(),
    recordedBy: p.text(),
  },
});

/** A row of `fund_entry`: 凭证, written once and changed by nobody. */
export class FundEntry extends schema.class {}
schema.setClass(FundEntry);
