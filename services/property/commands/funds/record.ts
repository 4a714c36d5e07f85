import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { signed } from '@linli/kernel/ledger.ts';
import type { Posting } from '@linli/kernel/ledger.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import type { Account } from '../../domain/funds/accounts.ts';
import type { Purpose } from '../../domain/funds/purposes.ts';
import { insertEntry, nextNumber } from '../../store/funds/entries.ts';
import type { LineDraft } from '../../store/funds/entries.ts';
import type { FundEntry } from '../../store/funds/fund-entry.entity.ts';
import type { Fund } from '../../store/funds/fund.entity.ts';

/** What goes into the books, beside who and when. */
export interface Draft {
  readonly purpose: Purpose;
  readonly bookedOn: CivilDate;
  readonly text: string;
  readonly voucher?: string | null | undefined;
  readonly decision?: string | null | undefined;
  readonly reference?: string | null | undefined;
  readonly once?: string | null;
  readonly corrects?: string | null;
  readonly lines: readonly LineDraft[];
}

/** Writes the next entry of a fund, which is held. */
export async function record(
  em: EntityManager,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  { id: fundId, tenant, division }: Row<Fund>,
  { lines, voucher = null, decision = null, reference = null, ...draft }: Draft,
): Promise<Row<FundEntry>> {
  const entry = {
    once: null, corrects: null, ...draft, voucher, decision, reference,
    id: newId(now), tenant, division, fundId, number: await nextNumber(em, fundId),
    recordedAt: now, recordedBy: actor.id,
  };
  await insertEntry(em, entry, lines);
  return entry;
}

/** A posting as a line has it. */
export function lineOf({ account, side, amount }: Posting<Account>): LineDraft {
  return { account, amount: signed({ side, amount }) };
}

export function unknownFund(field = 'fundId'): Refusal {
  return new Refusal('UNKNOWN_FUND', 'There is no such fund', '没有该资金账户', { field });
}
