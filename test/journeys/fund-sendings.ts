import { newId } from '@linli/kernel/ids.ts';
import type { Constellation } from '../constellation.ts';

type Ids = Readonly<Record<string, string>>;

/** One sending to the books of a fund. */
interface FundSending {
  readonly mutation: string;
  readonly answers: 'Fund' | 'FundEntry' | 'FundBudget';
  sent(ids: Ids): object;
  /** What makes it another request under the same key. */
  readonly altered: object;
}

const DECIDED = { decision: '表决1号' };

/** Every way the books of an estate's fund are written. */
export const FUND_SENDINGS: readonly FundSending[] = [
  of('openFund', 'Fund', ({ homes }) => ({
    kind: 'FEES', name: '物业费', estateId: homes, openedOn: '2025-01-01',
  }), { name: '另一名称' }),
  of('bookEntry', 'FundEntry', ({ openFund }) => ({
    fundId: openFund, purpose: 'EARN', bookedOn: '2026-01-05', text: '车位', voucher: '收据1',
    lines: [
      { account: 'BANK', side: 'DEBIT', amount: 100 },
      { account: 'PARKING', side: 'CREDIT', amount: 100 },
    ],
  }), { text: '另有说明' }),
  of('moveBetweenFunds', 'FundEntry', ({ openFund, otherFund }) => ({
    fromId: openFund, toId: otherFund, amount: 10, bookedOn: '2026-01-06', ...DECIDED,
  }), { amount: 20 }),
  of('billFees', 'FundEntry', ({ openFund }) => ({
    fundId: openFund, period: '2026-Q1', fenPerSquareMetre: 150, bookedOn: '2026-01-07', ...DECIDED,
  }), { period: '2026-Q2' }),
  of('correctEntry', 'FundEntry', ({ billFees }) => ({ entryId: billFees, text: '费率有误' }), {
    text: '另有原因',
  }),
  of('approveBudget', 'FundBudget', ({ openFund }) => ({
    fundId: openFund, year: 2026, lines: [{ account: 'CLEANING', amount: 50 }], ...DECIDED,
  }), { year: 2027 }),
  of('closeYear', 'FundEntry', ({ openFund }) => ({ fundId: openFund, year: 2025 }), {
    year: 2026,
  }),
];

/** An estate whose dwellings are on record, and another fund of it. */
export async function someFunds(linli: Constellation): Promise<Ids> {
  const [estate] = await linli.rows<{ homes: string; division: string }>('property',
    `select estate_id as homes, division from dwelling where tenant = '510116' limit 1`);
  const { homes = '', division = '' } = estate ?? {};
  const otherFund = newId(new Date());
  await linli.rows('property', `insert into fund (id, tenant, division, kind, name, estate_id,
      opened_on, opened_by)
    values ('${otherFund}', '510116', '${division}', 'MAINTENANCE', '维修资金', '${homes}',
      '2025-01-01', 'test')`);
  return { homes, otherFund };
}

function of(
  mutation: string, answers: FundSending['answers'], sent: FundSending['sent'], altered: object,
): FundSending {
  return { mutation, answers, sent, altered };
}
