import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import type { Booking } from '../../domain/funds/booking.ts';
import { mayKeepBooks } from '../../domain/funds/policy.ts';
import { getEntry } from '../../store/funds/entries.ts';
import type { FundEntry } from '../../store/funds/fund-entry.entity.ts';
import { lockFunds } from '../../store/funds/funds.ts';
import { book } from './book.ts';
import { unknownFund } from './record.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'write'>;

interface Asked extends Omit<Booking, 'postings'> {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly lines: Booking['postings'];
}

/** Books an entry in a fund: balanced, shown for, and within what the fund holds. */
export function bookEntry(
  deps: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<FundEntry> | Refusal> {
  const { actor, now, write } = deps;
  return write((em) => once(em, { actor, key, mutation: 'bookEntry', input, now }, async () => {
    const [fund] = await lockFunds(em, [input.fundId]);
    if (!fund) return unknownFund();
    authorize(mayKeepBooks(actor, fund));
    return book(em, deps, fund, { ...input, postings: input.lines });
  }, (id) => getEntry(em, id)));
}
