import { civilDate, yearOf } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import type { Posting } from '@linli/kernel/ledger.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { isOfTheYear, shown } from './accounts.ts';
import type { Account } from './accounts.ts';
import type { Book } from './booking.ts';

/** What an account comes to: fen, debits above 0. */
export interface Standing {
  readonly account: Account;
  readonly balance: number;
}

/** Why the books of a year may not be closed, or null where they may. */
export function whyNotClosed(
  { openedOn }: Pick<Book, 'openedOn'>,
  year: number,
  { today, closedYear }: { readonly today: CivilDate; readonly closedYear: number | null },
): Refusal | null {
  const next = closedYear === null ? yearOf(openedOn) : closedYear + 1;
  if (year !== next) {
    return new Refusal('WRONG_YEAR', `The year to close is ${next}`, `应结账年度为${next}`,
      { field: 'year' });
  }
  if (lastDayOf(year) < today) return null;
  return new Refusal('YEAR_RUNS', `${year} is not over`, `${year}年度尚未结束`, { field: 'year' });
}

export function firstDayOf(year: number): CivilDate {
  return civilDate(`${year}-01-01`);
}

export function lastDayOf(year: number): CivilDate {
  return civilDate(`${year}-12-31`);
}

/** What empties all that was earned and spent in the year into the surplus, which stays (W-35). */
export function closingOf(standings: readonly Standing[]): Posting<Account>[] {
  const emptied = standings.filter(({ account }) => isOfTheYear(account))
    .flatMap(({ account, balance }) => posting(account, -balance));
  return [...emptied, ...posting('SURPLUS', 0 - surplusOf(standings))];
}

/** What is left of a year: income less expense, in fen. */
export function surplusOf(standings: readonly Standing[]): number {
  return 0 - standings.filter(({ account }) => isOfTheYear(account))
    .reduce((sum, { balance }) => sum + balance, 0);
}

/** The sum that accounts of one nature show. */
export function totalShown(standings: readonly Standing[], accounts: readonly Account[]): number {
  return standings.filter(({ account }) => accounts.includes(account))
    .reduce((sum, { account, balance }) => sum + shown(account, balance), 0);
}

function posting(account: Account, balance: number): Posting<Account>[] {
  if (balance === 0) return [];
  return [{ account, side: balance > 0 ? 'DEBIT' : 'CREDIT', amount: Math.abs(balance) }];
}
