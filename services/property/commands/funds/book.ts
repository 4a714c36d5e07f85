import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { yearOf } from '@linli/kernel/civil.ts';
import { isId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import type { Account } from '../../domain/funds/accounts.ts';
import { whyNotBooked } from '../../domain/funds/booking.ts';
import type { Booking, Books } from '../../domain/funds/booking.ts';
import { firstDayOf, lastDayOf } from '../../domain/funds/closing.ts';
import { BUDGET_BINDS } from '../../domain/funds/purposes.ts';
import {
  balanceNow, findBudget, lastClosedYear, listBalances, owedBy,
} from '../../store/funds/balances.ts';
import { freeOnce } from '../../store/funds/entries.ts';
import type { FundEntry } from '../../store/funds/fund-entry.entity.ts';
import type { Fund } from '../../store/funds/fund.entity.ts';
import { lineOf, record } from './record.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today'>;

/** Books an entry in a fund, which is held; refused unless every rule of its purpose allows it. */
export async function book(
  em: EntityManager, deps: Deps, fund: Row<Fund>, asked: Booking,
): Promise<Row<FundEntry> | Refusal> {
  const named = namedIn(asked);
  if (named instanceof Refusal) return named;
  const text = textWithin('text', asked.text, { max: 200 });
  if (text instanceof Refusal) return text;
  const booking = { ...asked, ...named, text };
  const refused = whyNotBooked(fund, booking, await booksOf(em, fund, booking, deps));
  if (refused) return refused;

  const once = await singleOf(em, fund, booking);
  if (once instanceof Refusal) return once;
  const lines = booking.postings.map(lineOf)
    .map((line) => ({ ...line, ...owing(line.account, booking) }));
  const { purpose, bookedOn } = booking;
  return record(em, deps, fund, { ...named, purpose, bookedOn, text, once, lines });
}

/** What the entry names beside its lines, without the spaces around it. */
function namedIn(input: Pick<Booking, Named>): Record<Named, string | null> | Refusal {
  const texts = NAMED.map((name) => textWithin(name, input[name] ?? '', { min: 0, max: 200 }));
  const refused = texts.find((text) => text instanceof Refusal);
  if (refused) return refused;
  const [voucher, decision, reference] = texts.map((text) => `${text}` || null);
  return { voucher: voucher ?? null, decision: decision ?? null, reference: reference ?? null };
}

const NAMED = ['voucher', 'decision', 'reference'] as const;
type Named = (typeof NAMED)[number];

async function booksOf(
  em: EntityManager, fund: Row<Fund>, booking: Booking, { today }: Pick<Deps, 'today'>,
): Promise<Books> {
  const bank = await balanceNow(em, fund.id, 'BANK');
  const closedYear = await lastClosedYear(em, fund.id);
  const { dwellingId, period } = booking;
  const owed = dwellingId && period && isId(dwellingId)
    ? await owedBy(em, fund.id, dwellingId, period) : 0;
  return { today, closedYear, bank, owed, left: await leftOf(em, fund, booking) };
}

/** What a budget that binds leaves on each of its accounts. */
async function leftOf(
  em: EntityManager, fund: Row<Fund>, { purpose, bookedOn }: Booking,
): Promise<ReadonlyMap<Account, number> | null> {
  if (!BUDGET_BINDS[fund.kind] || purpose !== 'SPEND') return null;
  const year = yearOf(bookedOn);
  const budget = await findBudget(em, fund.id, year);
  const span = { from: firstDayOf(year), to: lastDayOf(year), closing: false };
  const spent = new Map((await listBalances(em, [fund.id], span))
    .map(({ account, balance }) => [account, balance]));
  return new Map((budget?.lines ?? [])
    .map(({ account, amount }) => [account, amount - (spent.get(account) ?? 0)]));
}

/** A grant is made once for what it is for, unless the one before was taken back. */
async function singleOf(
  em: EntityManager, { id }: Row<Fund>, { purpose, reference }: Booking,
): Promise<string | null | Refusal> {
  if (purpose !== 'GRANT') return null;
  const single = await freeOnce(em, id, reference ?? '');
  return single ?? new Refusal('ALREADY_GRANTED', 'The programme has granted this once',
    '该对象已获补助，每个对象只补助一次', { field: 'reference', rule: 'R-W-56' });
}

function owing(
  account: Account, { dwellingId = null, period = null }: Pick<Booking, 'dwellingId' | 'period'>,
) {
  return account === 'RECEIVABLE' ? { dwellingId, period } : {};
}
