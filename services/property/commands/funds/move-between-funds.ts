import { once } from '@linli/chassis/idempotency.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { isBookable } from '@linli/kernel/ledger.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { untimely } from '../../domain/funds/booking.ts';
import { mayKeepBooks } from '../../domain/funds/policy.ts';
import { balanceNow, lastClosedYear } from '../../store/funds/balances.ts';
import { getEntry } from '../../store/funds/entries.ts';
import type { FundEntry } from '../../store/funds/fund-entry.entity.ts';
import type { Fund } from '../../store/funds/fund.entity.ts';
import { lockFunds } from '../../store/funds/funds.ts';
import { record, unknownFund } from './record.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly fromId: string;
  readonly toId: string;
  readonly amount: number;
  readonly bookedOn: CivilDate;
  readonly decision: string;
}

/**
 * Moves money between two funds of an estate by the owners' decision, in both books at once: such
 * as common revenue that tops up the maintenance fund (R-W-44). Answers the entry of the giver.
 */
export function moveBetweenFunds(
  deps: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<FundEntry> | Refusal> {
  const { actor, now, write } = deps;
  const sending = { actor, key, mutation: 'moveBetweenFunds', input, now };
  return write((em) => once(em, sending, async () => {
    const funds = await lockFunds(em, [input.fromId, input.toId]);
    const from = funds.find(({ id }) => id === input.fromId);
    const to = funds.find(({ id }) => id === input.toId);
    if (!from) return unknownFund('fromId');
    if (!to || to === from || to.estateId !== from.estateId) return unknownFund('toId');
    authorize(mayKeepBooks(actor, from));

    const decision = textWithin('decision', input.decision, { max: 200 });
    if (decision instanceof Refusal) return decision;
    const refused = await whyNotMoved(em, deps, [from, to], input);
    if (refused) return refused;

    const { amount, bookedOn } = input;
    const draft = { purpose: 'TRANSFER', bookedOn, text: decision, decision } as const;
    await record(em, deps, to, { ...draft, reference: from.id, lines: [
      { account: 'BANK', amount }, { account: 'TRANSFER_IN', amount: -amount },
    ] });
    return record(em, deps, from, { ...draft, reference: to.id, lines: [
      { account: 'TRANSFER_OUT', amount }, { account: 'BANK', amount: -amount },
    ] });
  }, (id) => getEntry(em, id)));
}

async function whyNotMoved(
  em: EntityManager, { today }: Pick<Deps, 'today'>, [from, to]: readonly [Row<Fund>, Row<Fund>],
  { amount, bookedOn }: Pick<Asked, 'amount' | 'bookedOn'>,
): Promise<Refusal | null> {
  for (const fund of [from, to]) {
    const closedYear = await lastClosedYear(em, fund.id);
    const late = untimely(fund, bookedOn, { today, closedYear });
    if (late) return late;
  }
  const bank = await balanceNow(em, from.id, 'BANK');
  if (isBookable(amount) && amount <= bank) return null;
  return new Refusal('INSUFFICIENT_FUNDS', `The fund holds ${bank} fen`, `账户余额为${bank}分`,
    { field: 'amount' });
}
