import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { closingOf, lastDayOf, whyNotClosed } from '../../domain/funds/closing.ts';
import { mayKeepBooks } from '../../domain/funds/policy.ts';
import { lastClosedYear, listBalances } from '../../store/funds/balances.ts';
import { getEntry } from '../../store/funds/entries.ts';
import type { FundEntry } from '../../store/funds/fund-entry.entity.ts';
import { lockFunds } from '../../store/funds/funds.ts';
import { lineOf, record, unknownFund } from './record.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly year: number;
}

/** Closes the books of a year: what was left of it goes to the surplus and stays the owners'. */
export function closeYear(
  deps: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<FundEntry> | Refusal> {
  const { actor, now, today, write } = deps;
  return write((em) => once(em, { actor, key, mutation: 'closeYear', input, now }, async () => {
    const [fund] = await lockFunds(em, [input.fundId]);
    if (!fund) return unknownFund();
    authorize(mayKeepBooks(actor, fund));

    const { year } = input;
    const closedYear = await lastClosedYear(em, fund.id);
    const refused = whyNotClosed(fund, year, { today, closedYear });
    if (refused) return refused;
    const to = lastDayOf(year);
    const closing = closingOf(await listBalances(em, [fund.id], { to, closing: true }));
    return record(em, deps, fund, {
      purpose: 'CLOSE', bookedOn: to, text: `${year}`, once: `CLOSE ${year}`,
      lines: closing.map(lineOf),
    });
  }, (id) => getEntry(em, id)));
}
