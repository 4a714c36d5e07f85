import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { chargeFor } from '@linli/kernel/ledger.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { untimely } from '../../domain/funds/booking.ts';
import { monthsOf } from '../../domain/funds/periods.ts';
import { mayKeepBooks } from '../../domain/funds/policy.ts';
import { RULES } from '../../domain/funds/purposes.ts';
import { lastClosedYear } from '../../store/funds/balances.ts';
import { freeOnce, getEntry } from '../../store/funds/entries.ts';
import type { FundEntry } from '../../store/funds/fund-entry.entity.ts';
import { lockFunds } from '../../store/funds/funds.ts';
import { listAreas } from '../../store/homes.ts';
import { record, unknownFund } from './record.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly fundId: string;
  readonly period: string;
  readonly fenPerSquareMetre: number;
  readonly bookedOn: CivilDate;
  readonly decision: string;
}

/** Bills every dwelling of an estate for a period, by its area: one entry, once a period. */
export function billFees(
  deps: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<FundEntry> | Refusal> {
  const { actor, now, today, write } = deps;
  return write((em) => once(em, { actor, key, mutation: 'billFees', input, now }, async () => {
    const [fund] = await lockFunds(em, [input.fundId]);
    if (!fund) return unknownFund();
    authorize(mayKeepBooks(actor, fund));

    const months = monthsOf(input.period);
    if (months instanceof Refusal) return months;
    const decision = textWithin('decision', input.decision, { max: 200 });
    if (decision instanceof Refusal) return decision;
    if (!RULES.RECEIVE_FEE.funds.includes(fund.kind)) return notOfFees();
    const closedYear = await lastClosedYear(em, fund.id);
    const late = untimely(fund, input.bookedOn, { today, closedYear });
    if (late) return late;
    const bill = await freeOnce(em, fund.id, `BILL ${input.period}`);
    if (bill === null) return billed(input.period);

    const { period, fenPerSquareMetre: rate, bookedOn } = input;
    if (!Number.isInteger(rate) || rate < 1 || rate > RATE_AT_MOST) return wrongRate();
    const homes = await listAreas(em, fund.estateId ?? '');
    const owed = homes.map(({ id: dwellingId, area }) => {
      const amount = chargeFor(area, rate, months);
      return { account: 'RECEIVABLE', amount, dwellingId, period } as const;
    }).filter(({ amount }) => amount > 0);
    if (owed.length === 0) return nobodyToBill();
    const total = owed.reduce((sum, { amount }) => sum + amount, 0);
    return record(em, deps, fund, {
      purpose: 'BILL', bookedOn, text: `${period} ${rate}`, decision, once: bill,
      lines: [...owed, { account: 'FEE_INCOME', amount: -total }],
    });
  }, (id) => getEntry(em, id)));
}

/** A thousand yuan a square metre and month: far beyond any fee. */
const RATE_AT_MOST = 100_000;

function notOfFees(): Refusal {
  return new Refusal('WRONG_PURPOSE', 'No fees are billed in a fund of this kind',
    '该类资金不收取物业费', { field: 'fundId' });
}

function billed(period: string): Refusal {
  return new Refusal('ALREADY_BILLED', `${period} was billed`, `${period}已出账`,
    { field: 'period' });
}

function wrongRate(): Refusal {
  return new Refusal('INVALID_INPUT', 'The rate is whole fen a square metre and month, above 0',
    '费率须为正整数分每平方米每月', { field: 'fenPerSquareMetre' });
}

function nobodyToBill(): Refusal {
  return new Refusal('NO_DWELLINGS', 'The estate has no dwelling on record', '该小区无登记房屋',
    { field: 'fundId' });
}
