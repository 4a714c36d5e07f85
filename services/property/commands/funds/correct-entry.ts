import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayKeepBooks } from '../../domain/funds/policy.ts';
import { balanceNow, listOwed } from '../../store/funds/balances.ts';
import { findEntry, getEntry, listCorrections, listLines } from '../../store/funds/entries.ts';
import type { FundEntry } from '../../store/funds/fund-entry.entity.ts';
import type { FundLine } from '../../store/funds/fund-line.entity.ts';
import { lockFunds } from '../../store/funds/funds.ts';
import { record } from './record.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly entryId: string;
  readonly text: string;
}

/** Takes an entry back by its counter-entry, today: both stay in the books. */
export function correctEntry(
  deps: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<FundEntry> | Refusal> {
  const { actor, now, today, write } = deps;
  return write((em) => once(em, { actor, key, mutation: 'correctEntry', input, now }, async () => {
    const wrong = await findEntry(em, input.entryId);
    const [fund] = wrong ? await lockFunds(em, [wrong.fundId]) : [];
    if (!wrong || !fund) return unknown();
    authorize(mayKeepBooks(actor, fund));

    const text = textWithin('text', input.text, { max: 200 });
    if (text instanceof Refusal) return text;
    const lines = await listLines(em, [wrong.id]);
    const refused = await whyNotCorrected(em, wrong, lines);
    if (refused) return refused;

    const { purpose, voucher, decision, reference } = wrong;
    return record(em, deps, fund, {
      purpose, voucher, decision, reference, text, bookedOn: today, corrects: wrong.id,
      lines: lines.map((line) => ({ ...line, amount: -line.amount })),
    });
  }, (id) => getEntry(em, id)));
}

async function whyNotCorrected(
  em: EntityManager, wrong: Row<FundEntry>, lines: readonly Row<FundLine>[],
): Promise<Refusal | null> {
  const { id, fundId, purpose, corrects } = wrong;
  if (purpose === 'CLOSE' || purpose === 'TRANSFER' || corrects !== null) return notCorrected();
  if ((await listCorrections(em, [id])).length > 0) return already();
  const taken = lines.filter(({ account }) => account === 'BANK')
    .reduce((sum, { amount }) => sum + amount, 0);
  const held = await balanceNow(em, fundId, 'BANK');
  if (held < taken) return spent(held);
  const owed = purpose === 'BILL' ? await listOwed(em, fundId, id) : [];
  return owed.some((one) => one.owed < one.billed) ? paid() : null;
}

function unknown(): Refusal {
  return new Refusal('UNKNOWN_ENTRY', 'There is no such entry', '没有该凭证',
    { field: 'entryId' });
}

function notCorrected(): Refusal {
  return new Refusal('NOT_CORRECTABLE', 'A correction, a transfer or the end of a year stays',
    '冲正、划转和年终结账凭证不得再冲正', { field: 'entryId' });
}

function already(): Refusal {
  return new Refusal('ALREADY_CORRECTED', 'The entry was taken back', '该凭证已冲正',
    { field: 'entryId' });
}

function spent(held: number): Refusal {
  return new Refusal('INSUFFICIENT_FUNDS', `The fund holds ${held} fen`, `账户余额为${held}分`,
    { field: 'entryId' });
}

function paid(): Refusal {
  return new Refusal('ALREADY_PAID', 'Some of the bill is paid: take the payments back first',
    '账单已有缴费，请先冲正缴费凭证', { field: 'entryId' });
}
