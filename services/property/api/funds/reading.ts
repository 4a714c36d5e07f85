import { listPage } from '@linli/chassis/listing.ts';
import { toCursor } from '@linli/chassis/page.ts';
import type { PageArgs } from '@linli/chassis/page.ts';
import type { Read } from '@linli/chassis/reading.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { firstDayOf, lastDayOf } from '../../domain/funds/closing.ts';
import { findBudget } from '../../store/funds/balances.ts';
import { countFunds, listFunds } from '../../store/funds/funds.ts';
import type { FundFilter } from '../../store/funds/funds.ts';
import type { Loaders } from '../../store/loaders.ts';
import type { FundBudget, FundStatement } from './rows.ts';

export function funds(read: Read, filter: FundFilter, args: PageArgs) {
  return listPage(read, args, {
    list: (em, page) => listFunds(em, filter, page),
    count: (em) => countFunds(em, filter),
    cursorOf: ({ id }) => toCursor(id),
  });
}

export async function statementOf(
  loaders: Loaders, fundId: string, span: { readonly from: CivilDate; readonly to: CivilDate },
): Promise<FundStatement> {
  const standings = await loaders.balances({ ...span, closing: false }).load(fundId);
  return { fundId, ...span, standings };
}

export function budgetOf(read: Read, fundId: string, year: number): Promise<FundBudget | null> {
  return read((em) => findBudget(em, fundId, year));
}

/** What the accounts of a fund came to in the year of a budget. */
export function budgetStandings(loaders: Loaders, { fundId, year }: FundBudget) {
  const span = { from: firstDayOf(year), to: lastDayOf(year), closing: false };
  return loaders.balances(span).load(fundId);
}
