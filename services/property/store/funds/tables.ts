import type { Row } from '@linli/chassis/tables.ts';
import { FundAccount } from './fund-account.entity.ts';
import { FundBudget } from './fund-budget.entity.ts';
import { FundEntry } from './fund-entry.entity.ts';
import { FundLine } from './fund-line.entity.ts';
import { Fund } from './fund.entity.ts';

export const FUND_ENTITIES = [Fund, FundAccount, FundBudget, FundEntry, FundLine];

/** The rows of funds and their books, as Kysely sees them. */
export interface FundTables {
  fund: Row<Fund>;
  fundAccount: Row<FundAccount>;
  fundBudget: Row<FundBudget>;
  fundEntry: Row<FundEntry>;
  fundLine: Row<FundLine>;
}
