import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '@linli/kernel/ids.ts';
import { earned, keeper, line, openBooks, spent } from './books.ts';
import { aDistrict, estateId, HERE } from './fixtures.ts';
import { openServing } from './serving.ts';
import type { Serving } from './serving.ts';

let serving: Serving;
const { book, fund, open, send } = openBooks(() => serving);

beforeAll(async () => {
  serving = await openServing('2027-02-03T10:00:00+08:00');
  await serving.load(aDistrict(HERE));
});
afterAll(async () => serving[Symbol.asyncDispose]());

describe('Fees', () => {
  const dwelling = (room: number) => idOf(idOf(estateId(0), 'building', 1), room);
  const pay = (fundId: string, room: number, amount: number, period = '2026-Q4') =>
    book(fundId, {
      purpose: 'RECEIVE_FEE', dwellingId: dwelling(room), period,
      lines: [line('BANK', 'DEBIT', amount), line('RECEIVABLE', 'CREDIT', amount)],
    });

  test('W-36 物业费收缴率: is what was paid of what was billed, by its two sums', async () => {
    const trust = await open('TRUST', 0);
    const bill = (period: string) => send('billFees', {
      fundId: trust, period, fenPerSquareMetre: 185, bookedOn: '2026-12-31', decision: '合同7',
    });
    // 89.50 square metres at 1.85 yuan for three months, of twelve dwellings.
    const each = 496_73;
    const billed = await bill('2026-Q4');
    expect(billed.lines.at(-1)).toEqual(line('FEE_INCOME', 'CREDIT', each * 12));
    expect(await bill('2026-Q4')).toMatchObject({ code: 'ALREADY_BILLED' });
    expect(await bill('2026-Q5')).toMatchObject({ code: 'INVALID_INPUT', field: 'period' });

    for (const room of [1, 2]) await pay(trust, room, each);
    await pay(trust, 3, 100_00);
    expect(await pay(trust, 3, each)).toMatchObject({ code: 'OVERPAID' });
    expect(await pay(trust, 1, 1)).toMatchObject({ code: 'OVERPAID' });
    const collection = { dwellings: 12, billed: each * 12, paid: 1_093_46, basisPoints: 1834 };
    expect(await fund(trust, 'collection(period: "2026-Q4") { dwellings billed paid basisPoints }'))
      .toEqual({ collection });
    expect(await serving.data(keeper, `{
      feeCollection(under: "${HERE}", period: "2026-Q4") { dwellings billed paid basisPoints }
      none: feeCollection(under: "${HERE}", period: "2020") { billed basisPoints }
    }`)).toEqual({ feeCollection: collection, none: { billed: 0, basisPoints: null } });
    expect(await send('correctEntry', { entryId: billed.id, text: '费率有误' }))
      .toMatchObject({ code: 'ALREADY_PAID' });
  });

  test('W-37 物管费统一收取: a self-managing group bills and receives in one book', async () => {
    const group = await open('SELF_MANAGED', 0);
    await send('billFees', {
      fundId: group, period: '2026-12', fenPerSquareMetre: 30, bookedOn: '2026-12-31',
      decision: '居民公约',
    });
    expect(await pay(group, 4, 26_85, '2026-12')).toMatchObject({ purpose: 'RECEIVE_FEE' });
    expect(await fund(group, 'held')).toEqual({ held: 26_85 });
  });
});

describe('A fund held in trust', () => {
  let trust = '';

  test('W-34 “信托制”物业: is spent within the budget that its owners decided', async () => {
    trust = await open('TRUST', 5);
    await book(trust, { purpose: 'EARN', bookedOn: '2026-03-01', lines: earned(1_000_00) });
    const spend = (amount: number, on = 'CLEANING') => book(trust, {
      purpose: 'SPEND', bookedOn: '2026-06-01', lines: spent(amount, on),
    });
    expect(await spend(1)).toMatchObject({ code: 'OVER_BUDGET' });
    await send('approveBudget', {
      fundId: trust, year: 2026, decision: '表决9号', lines: [
        { account: 'CLEANING', amount: 300_00 }, { account: 'REMUNERATION', amount: 100_00 },
      ],
    });
    expect(await spend(300_00)).toMatchObject({ purpose: 'SPEND' });
    expect(await spend(1)).toMatchObject({ code: 'OVER_BUDGET', field: 'lines' });
    expect(await spend(100_00, 'REMUNERATION')).toMatchObject({ purpose: 'SPEND' });
    expect(await spend(1, 'REPAIR')).toMatchObject({ code: 'OVER_BUDGET' });
  });

  test('W-35 年度预算与结余: what is left of a year stays the owners’, beside its plan', async () => {
    const plan = 'budget(year: 2026) { surplus lines { account planned actual left } }';
    const budget = { surplus: 600_00, lines: [
      { account: 'CLEANING', planned: 300_00, actual: 300_00, left: 0 },
      { account: 'REMUNERATION', planned: 100_00, actual: 100_00, left: 0 },
    ] };
    expect(await fund(trust, plan)).toEqual({ budget });
    const close = (year: number) => send('closeYear', { fundId: trust, year });
    expect(await close(2027)).toMatchObject({ code: 'WRONG_YEAR' });
    expect((await close(2026)).lines).toContainEqual(line('SURPLUS', 'CREDIT', 600_00));
    expect(await close(2027)).toMatchObject({ code: 'YEAR_RUNS' });
    expect(await book(trust, { purpose: 'EARN', bookedOn: '2026-12-31', lines: earned(1) }))
      .toMatchObject({ code: 'YEAR_CLOSED' });
    expect(await fund(trust, `${plan} accounts { account balance }`)).toEqual({
      budget,
      accounts: expect.arrayContaining([
        { account: 'SURPLUS', balance: 600_00 }, { account: 'CLEANING', balance: 0 },
      ]),
    });
  });
});
