import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asWorker } from '@linli/chassis/database.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { earned, keeper, line, openBooks, spent } from './books.ts';
import { aDistrict, ELSEWHERE, estateId, HERE } from './fixtures.ts';
import { openServing } from './serving.ts';
import type { Serving } from './serving.ts';

let serving: Serving;
const { book, fund, open, send } = openBooks(() => serving);

beforeAll(async () => {
  serving = await openServing('2027-02-03T10:00:00+08:00');
  await serving.load(aDistrict(HERE));
  await serving.load(aDistrict(ELSEWHERE));
});
afterAll(async () => serving[Symbol.asyncDispose]());

describe('The books of a fund', () => {
  let revenue = '';

  test('X-05 资金台账: balance on every day, and show each entry as it was made', async () => {
    revenue = await open('COMMON_REVENUE', 0);
    await book(revenue, { purpose: 'EARN', bookedOn: '2026-12-30', lines: [
      line('BANK', 'DEBIT', 350_00), line('PARKING', 'CREDIT', 300_00),
      line('RENTAL', 'CREDIT', 50_00),
    ] });
    const lines = spent(20_01, 'OPERATING_COST');
    expect(await book(revenue, { purpose: 'SPEND', voucher: '发票7', lines }))
      .toMatchObject({ number: 2, purpose: 'SPEND', lines });

    expect(await fund(revenue, `before: held(asOf: "2026-12-29") then: held(asOf: "2026-12-30")
      held accounts { account label nature balance }
      entries(first: 1) { totalCount nodes { number bookedOn } }
      statement(from: "2027-01-01", to: "2027-01-31") { opening closing income expense surplus }
    `)).toEqual({
      before: 0,
      then: 350_00,
      held: 329_99,
      accounts: [
        { account: 'BANK', label: '银行存款', nature: 'ASSET', balance: 329_99 },
        { account: 'OPERATING_COST', label: '合理经营成本', nature: 'EXPENSE', balance: 20_01 },
        { account: 'PARKING', label: '车位收入', nature: 'INCOME', balance: 300_00 },
        { account: 'RENTAL', label: '场地租金', nature: 'INCOME', balance: 50_00 },
      ],
      entries: { totalCount: 2, nodes: [{ number: 1, bookedOn: '2026-12-30' }] },
      statement: {
        opening: 350_00, closing: 329_99, income: 0, expense: 20_01, surplus: -20_01,
      },
    });
  });

  test.each([
    ['that does not balance', { lines: [line('BANK', 'DEBIT', 5), line('PARKING', 'CREDIT', 4)] },
      'UNBALANCED', 'lines'],
    ['of nothing', { lines: earned(0) }, 'INVALID_INPUT', 'lines'],
    ['of one side', { lines: [line('BANK', 'DEBIT', 5)] }, 'INVALID_INPUT', 'lines'],
    ['on the wrong side', { lines: [line('BANK', 'CREDIT', 5), line('PARKING', 'DEBIT', 5)] },
      'WRONG_ACCOUNT', 'lines'],
    ['without its proof', { lines: earned(5), voucher: ' ' }, 'NOT_SHOWN', 'voucher'],
    ['of another fund’s purpose', { purpose: 'USE', lines: spent(5, 'REPAIR') },
      'WRONG_PURPOSE', 'purpose'],
    ['of tomorrow', { lines: earned(5), bookedOn: '2027-02-04' }, 'WRONG_DAY', 'bookedOn'],
    ['from before the books', { lines: earned(5), bookedOn: '2025-12-31' }, 'WRONG_DAY',
      'bookedOn'],
    ['beyond what is held', { purpose: 'SPEND', lines: spent(1e9) }, 'INSUFFICIENT_FUNDS',
      'lines'],
    ['that says nothing', { lines: earned(5), text: '' }, 'INVALID_INPUT', 'text'],
    ['of no fund', { lines: earned(5), fundId: 'x' }, 'UNKNOWN_FUND', 'fundId'],
  ])('refuse an entry %s, and stay as they were', async (_, input, code, field) => {
    const refusal = { __typename: 'Refusal', code, field };
    expect(await book(revenue, { purpose: 'EARN', ...input })).toMatchObject(refusal);
    expect(await fund(revenue, 'held entries { totalCount }'))
      .toEqual({ held: 329_99, entries: { totalCount: 2 } });
  });

  test('are corrected by a counter-entry, once, and never changed', async () => {
    const group = await open('SELF_MANAGED', 3);
    const wrong = await book(group, { purpose: 'EARN', lines: earned(8_00, 'OTHER_INCOME') });
    const correct = (entryId: string) => send('correctEntry', { entryId, text: '重复入账' });
    const counter = await correct(wrong.id);
    expect(counter.lines)
      .toEqual([line('BANK', 'CREDIT', 8_00), line('OTHER_INCOME', 'DEBIT', 8_00)]);
    expect(await correct(wrong.id)).toMatchObject({ code: 'ALREADY_CORRECTED' });
    expect(await correct(counter.id)).toMatchObject({ code: 'NOT_CORRECTABLE' });
    expect(await fund(group, `held
      entries { nodes { number corrects { number } correctedBy { number } } }`)).toEqual({
      held: 0,
      entries: { nodes: [
        { number: 1, corrects: null, correctedBy: { number: 2 } },
        { number: 2, corrects: { number: 1 }, correctedBy: null },
      ] },
    });
  });

  test('hold at two thousand postings of a hundred tills, each sent until it is acknowledged',
    async () => {
      const parking = await open('COMMON_REVENUE', 4);
      const numbers = new Set<number>();
      const post = async (n: number): Promise<void> => {
        const input = { idempotencyKey: `posting ${n}`, purpose: 'EARN', lines: earned(n) };
        const { number } = await book(parking, input);
        if (typeof number === 'number') numbers.add(number);
        else await post(n);
      };
      await Promise.all(Array.from({ length: 100 }, async (_, till) => {
        for (let n = till + 1; n <= 2_000; n += 100) await post(n);
      }));
      expect([...numbers].toSorted((one, other) => one - other))
        .toEqual(Array.from({ length: 2_000 }, (_, n) => n + 1));
      expect(await fund(parking, 'held')).toEqual({ held: 2_001_000 });
    }, 240_000);

  test('are held in balance by the database itself, and each account at the sum of its lines',
    async () => {
      const half = `insert into fund_line select entry_id, 9, tenant, division, fund_id, purpose,
        booked_on, account, amount, dwelling_id, period from fund_line limit 1`;
      await expect(asWorker(serving.database.worker, (em) => em.execute(half)))
        .rejects.toThrow(/does not balance/);
      const astray = `select * from fund_account full join (select fund_id, account,
        sum(amount) as balance from fund_line group by 1, 2) as told using (fund_id, account)
        where fund_account.balance is distinct from told.balance`;
      expect(await asWorker(serving.database.worker, (em) => em.execute(astray))).toEqual([]);
    });
});

describe('Money of the owners', () => {
  let maintenance = '';

  test('W-44 公共收益: costs are proved, and the rest goes where the owners decide', async () => {
    const revenue = await open('COMMON_REVENUE', 1);
    maintenance = await open('MAINTENANCE', 1);
    await book(revenue, { purpose: 'EARN', lines: earned(100_00, 'ADVERTISING') });
    const cost = { purpose: 'SPEND', voucher: '', lines: spent(1, 'OPERATING_COST') };
    expect(await book(revenue, cost))
      .toMatchObject({ code: 'NOT_SHOWN', field: 'voucher', rule: 'R-W-43' });
    const move = (amount: number, decision: string) => send('moveBetweenFunds', {
      fromId: revenue, toId: maintenance, amount, bookedOn: '2027-01-20', decision,
    });
    expect(await move(60_00, '')).toMatchObject({ code: 'INVALID_INPUT', field: 'decision' });
    expect(await move(100_01, '表决3号')).toMatchObject({ code: 'INSUFFICIENT_FUNDS' });
    expect(await move(60_00, '表决3号')).toMatchObject({ purpose: 'TRANSFER' });
    expect([await fund(revenue, 'held'), await fund(maintenance, 'held')])
      .toEqual([{ held: 40_00 }, { held: 60_00 }]);
  });

  test('W-46 维修资金使用: needs the owners’ decision, but for an emergency on record', async () => {
    const lines = spent(10_00, 'REPAIR');
    const use = (purpose: string, more = {}) => book(maintenance, { purpose, lines, ...more });
    expect(await use('USE'))
      .toMatchObject({ code: 'NOT_SHOWN', field: 'decision', rule: 'R-W-04' });
    expect(await use('EMERGENCY_USE'))
      .toMatchObject({ code: 'NOT_SHOWN', field: 'reference', rule: 'R-W-48' });
    expect(await use('USE', { decision: '表决4号' })).toMatchObject({ purpose: 'USE' });
    expect(await use('EMERGENCY_USE', { reference: '电梯困人0117' }))
      .toMatchObject({ purpose: 'EMERGENCY_USE' });
    expect(await fund(maintenance, 'held')).toEqual({ held: 40_00 });
  });
});

describe('A programme of the district', () => {
  const GRANT = 300_000_00;
  const programme = { estateId: null, programme: 'SHARED_SPACE', each: GRANT };
  const grant = (fundId: string, reference: string, amount = GRANT) => book(fundId, {
    purpose: 'GRANT', decision: '批复1号', reference, lines: spent(amount, 'GRANT'),
  });

  test('grants what is laid down, once for each thing, as far as its money goes', async () => {
    const spaces = await open('PROGRAMME', 0, programme);
    await book(spaces, { purpose: 'APPROPRIATE', lines: earned(2 * GRANT, 'APPROPRIATION') });
    expect(await grant(spaces, '空间1', 1)).toMatchObject({ code: 'WRONG_AMOUNT' });
    const first = await grant(spaces, '空间1');
    expect(first).toMatchObject({ purpose: 'GRANT', reference: '空间1' });
    expect(await grant(spaces, ' 空间1 '))
      .toMatchObject({ code: 'ALREADY_GRANTED', rule: 'R-W-56' });
    const both = await Promise.all([grant(spaces, '空间2'), grant(spaces, '空间2')]);
    expect(both.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(await grant(spaces, '空间3')).toMatchObject({ code: 'INSUFFICIENT_FUNDS' });

    await send('correctEntry', { entryId: first.id, text: '退回' });
    expect(await grant(spaces, '空间1')).toMatchObject({ purpose: 'GRANT' });
    expect(await fund(spaces, 'held')).toEqual({ held: 0 });
  });

  test('all funds of a district add up by kind, and no other district’s count', async () => {
    const totals = `{ fundTotals(under: "${HERE}") { kind funds held income expense } }`;
    expect(await serving.data(keeper, totals)).toEqual({
      fundTotals: expect.arrayContaining([
        { kind: 'PROGRAMME', funds: 1, held: 0, income: 2 * GRANT, expense: 2 * GRANT },
      ]),
    });
    const elsewhere = anActor({ tenant: ELSEWHERE, grants: [`property.read@${ELSEWHERE}`] });
    expect(await serving.data(elsewhere, totals)).toEqual({ fundTotals: [] });
  });
});

test.each([
  ['a reader', ['property.read'], HERE, { codes: ['FORBIDDEN'] }],
  ['a manager', ['property.read', 'property.manage'], HERE, { codes: ['FORBIDDEN'] }],
  ['the keeper of the next town', ['property.read', 'property.account'], `${HERE}002`,
    { code: 'UNKNOWN_ESTATE' }],
])('%s keeps no books', async (_, actions, under, answer) => {
  const actor = anActor({ tenant: HERE, grants: actions.map((action) => `${action}@${under}`) });
  const input = { kind: 'FEES', name: '物业费', openedOn: '2026-01-01', estateId: estateId(0) };
  expect(await send('openFund', input, actor)).toMatchObject(answer);
});
