import { defineEntity, p } from '@mikro-orm/core';
import { ACCOUNTS } from '../../domain/funds/accounts.ts';

const schema = defineEntity({
  name: 'FundAccount',
  properties: {
    fundId: p.uuid().primary(),
    account: p.enum(ACCOUNTS).primary(),
    tenant: p.text(),
    division: p.text(),
    /** Fen, debits above 0: the sum of its lines, kept by the database as they are written. */
    balance: p.bigint('number'),
  },
});

/** A row of `fund_account`: what an account of a fund comes to now. */
export class FundAccount extends schema.class {}
schema.setClass(FundAccount);
