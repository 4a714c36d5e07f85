import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Chains, openChains, OPINION, ORGAN, type Who } from './chain-fixtures.ts';

let chains: Chains;
beforeAll(async () => {
  chains = await openChains();
});
afterAll(() => chains[Symbol.asyncDispose]());

let phone = 13_500_000_000;
const somebody = () => ({ caller: { name: '周九', phone: String((phone += 1)) } });
const WHY = { reason: '情况说明' };
const lastOf = (day: string) => new Date(`${day}T23:59:59.999+08:00`);
const after = (instant: Date) => new Date(instant.getTime() + 1);

type Brought = Parameters<Chains['brought']>[0];
const reach = (stage: Brought | 'REGISTERED') => {
  return stage === 'REGISTERED' ? chains.register(somebody()) : chains.brought(stage, somebody());
};

describe('the days of the chain, by the vectors of the calendar', () => {
  test.each([
    ['SORT', 'REGISTERED', '2026-02-01', '2026-02-24', 'inside Spring Festival'],
    ['SORT', 'REGISTERED', '2026-09-05', '2026-09-20', 'a make-up Sunday'],
    ['NOTIFY', 'FORWARDED', '2026-02-01', '2026-02-24', 'inside Spring Festival'],
    ['OBJECT', 'FORWARDED', '2026-02-13', '2026-02-27', 'working days across Spring Festival'],
    ['OBJECT', 'FORWARDED', '2026-09-18', '2026-09-24', 'a make-up Sunday counts'],
    ['HANDLE', 'ACCEPTED', '2026-08-07', '2026-10-08', 'inside National Day'],
    ['HANDLE', 'ACCEPTED', '2025-12-02', '2026-02-02', 'an ordinary Saturday'],
    ['REVIEW_REQUEST', 'ANSWERED', '2026-09-10', '2026-10-10', 'a make-up Saturday'],
    ['REVIEW', 'REVIEWING', '2026-09-10', '2026-10-10', 'a make-up Saturday'],
    ['REEXAMINE', 'REEXAMINING', '2026-09-10', '2026-10-10', 'a make-up Saturday'],
  ] as const)('%s at %s from %s ends on %s: %s', async (kind, stage, from, last, _) => {
    chains.turn(`${from}T09:00:00+08:00`);
    expect(await chains.clockOf(await reach(stage), kind)).toMatchObject({
      dueAt: lastOf(last).toISOString(),
    });
  });
});

interface Owed {
  readonly kind: string;
  readonly stage: Brought | 'REGISTERED';
  readonly last: string;
  readonly who: Who;
  readonly mutation: string;
  readonly rest: object;
}
const FROM = '2026-09-10T09:00:00+08:00';
const OWED: readonly Owed[] = [
  {
    kind: 'SORT', stage: 'REGISTERED', last: '2026-09-28', who: 'office',
    mutation: 'forwardPetition', rest: { organId: ORGAN },
  },
  {
    kind: 'NOTIFY', stage: 'FORWARDED', last: '2026-09-28', who: 'organ',
    mutation: 'notifyPetitioner', rest: WHY,
  },
  {
    kind: 'HANDLE', stage: 'DECIDED', last: '2026-11-09', who: 'organ',
    mutation: 'deliverOpinion', rest: {},
  },
  {
    kind: 'REVIEW', stage: 'REVIEW_DECIDED', last: '2026-10-10', who: 'reviewer',
    mutation: 'deliverOpinion', rest: {},
  },
  {
    kind: 'REEXAMINE', stage: 'REEXAMINATION_DECIDED', last: '2026-10-10', who: 'reexaminer',
    mutation: 'deliverOpinion', rest: {},
  },
];

describe('what is owed is taken late as well, and is late from the first instant after', () => {
  test.each(OWED)('$kind', async ({ kind, stage, last, who, mutation, rest }) => {
    chains.turn(FROM);
    const [inTime, late] = [await reach(stage), await reach(stage)];
    chains.turn(lastOf(last).toISOString());
    await chains.step(who, mutation, inTime, rest);
    expect(await chains.clockOf(inTime, kind)).toMatchObject({ state: 'MET', overdue: false });
    chains.turn(after(lastOf(last)).toISOString());
    await chains.step(who, mutation, late, rest);
    expect(await chains.clockOf(late, kind)).toMatchObject({ state: 'MET', overdue: true });
  });
});

test('a case runs several clocks at once, and each ends by its own step', async () => {
  chains.turn(FROM);
  const id = await chains.brought('ACCEPTED', { ...somebody(), serious: true });
  const running = async () => {
    const kinds = ['NOTIFY', 'HANDLE', 'REPORT_UPWARD'];
    const clocks = await Promise.all(kinds.map((kind) => chains.clockOf(id, kind)));
    return clocks.map((clock) => JSON.stringify(clock).includes('RUNNING'));
  };
  expect(await running()).toEqual([true, true, true]);
  await chains.step('organ', 'reportPetitionUpward', id);
  expect(await running()).toEqual([true, true, false]);
  await chains.step('organ', 'notifyPetitioner', id);
  expect(await running()).toEqual([false, true, false]);
  await chains.step('organ', 'issueOpinion', id, OPINION);
  expect(await running()).toEqual([false, true, false]);
  await chains.step('organ', 'deliverOpinion', id, {});
  expect(await running()).toEqual([false, false, false]);
});
