import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { yearOf } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { isBookable } from '@linli/kernel/ledger.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { isOfTheYear } from '../../domain/funds/accounts.ts';
import { mayKeepBooks } from '../../domain/funds/policy.ts';
import {
  findBudget, getBudget, insertBudget, lastClosedYear,
} from '../../store/funds/balances.ts';
import type { BudgetLine, FundBudget } from '../../store/funds/fund-budget.entity.ts';
import { lockFunds } from '../../store/funds/funds.ts';
import { unknownFund } from './record.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly year: number;
  readonly lines: readonly BudgetLine[];
  readonly decision: string;
}

/** Enters the budget of a year as the owners decided it; a later decision is a new version. */
export function approveBudget(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<FundBudget> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'approveBudget', input, now }, async () => {
    const [fund] = await lockFunds(em, [input.fundId]);
    if (!fund) return unknownFund();
    authorize(mayKeepBooks(actor, fund));

    const decision = textWithin('decision', input.decision, { max: 200 });
    if (decision instanceof Refusal) return decision;
    const refused = whyNotApproved(input, fund.openedOn, await lastClosedYear(em, fund.id));
    if (refused) return refused;

    const { tenant, division, id: fundId } = fund;
    const { year, lines } = input;
    const version = ((await findBudget(em, fundId, year))?.version ?? 0) + 1;
    const budget = {
      id: newId(now), tenant, division, fundId, year, version, lines, decision,
      approvedAt: now, approvedBy: actor.id,
    };
    await insertBudget(em, budget);
    return budget;
  }, (id) => getBudget(em, id)));
}

function whyNotApproved(
  { year, lines }: Pick<Asked, 'year' | 'lines'>, openedOn: CivilDate, closedYear: number | null,
): Refusal | null {
  if (year < yearOf(openedOn) || year > 2999 || year <= (closedYear ?? 0)) {
    return new Refusal('WRONG_YEAR', 'The year is before the fund, or closed',
      '该年度早于开户或已结账', { field: 'year' });
  }
  const accounts = new Set(lines.map(({ account }) => account));
  const isPlan = lines.length > 0 && accounts.size === lines.length
    && lines.every(({ account, amount }) => isOfTheYear(account) && isBookable(amount));
  if (isPlan) return null;
  return new Refusal('INVALID_INPUT', 'Accounts of income and expense, each once, above 0 fen',
    '须为收入或支出科目，各一行，金额大于零', { field: 'lines' });
}
