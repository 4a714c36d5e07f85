import type { Row } from '@linli/chassis/tables.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { Standing } from '../../domain/funds/closing.ts';
import type { Collection } from '../../store/funds/balances.ts';
import type {
  BudgetLine, FundBudget as BudgetEntity,
} from '../../store/funds/fund-budget.entity.ts';
import type { FundEntry as EntryEntity } from '../../store/funds/fund-entry.entity.ts';
import type { FundLine as LineEntity } from '../../store/funds/fund-line.entity.ts';
import type { Fund as FundEntity } from '../../store/funds/fund.entity.ts';

export type Fund = Row<FundEntity>;
export type FundBudget = Row<BudgetEntity>;
export type FundEntry = Row<EntryEntity>;
export type FundLine = Row<LineEntity>;
export type FundBalance = Standing;
export type { FundTotal } from '../../store/funds/balances.ts';

/** A line of a budget, and what its account came to in the year: fen, debits above 0. */
export interface FundBudgetLine extends BudgetLine {
  readonly balance: number;
}

export interface FeeCollection extends Collection {
  readonly period: string;
}

/** A fund from one day to another. */
export interface FundStatement {
  readonly fundId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** What was booked in between, the close of a year aside. */
  readonly standings: readonly Standing[];
}
