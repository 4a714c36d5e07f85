import { defineEntity, p } from '@mikro-orm/core';
import type { Account } from '../../domain/funds/accounts.ts';

/** What may be spent on an account in a year, in fen. */
export interface BudgetLine {
  readonly account: Account;
  readonly amount: number;
}

const schema = defineEntity({
  name: 'FundBudget',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    fundId: p.uuid(),
    year: p.integer(),
    version: p.integer(),
    lines: p.json<readonly BudgetLine[]>(),
    decision: p.text(),
    approvedAt: p.datetime(),
    approvedBy: p.text(),
  },
});

/** A row of `fund_budget`: 预算, a version of it; the latest holds. */
export class FundBudget extends schema.class {}
schema.setClass(FundBudget);
