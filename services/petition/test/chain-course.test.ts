import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Chains, CITY, GOVERNMENT, openChains, OPINION, ORGAN } from './chain-fixtures.ts';
import { START } from './fixtures.ts';

let chains: Chains;
beforeAll(async () => {
  chains = await openChains();
});
afterAll(() => chains[Symbol.asyncDispose]());
beforeEach(() => chains.clock.turn(START));

const WHY = { reason: '情况说明' };
let phone = 13_900_000_000;
/** Somebody who never petitioned before. */
const somebody = () => ({ caller: { name: '李四', phone: String((phone += 1)) } });

test('a claim goes the whole course, each clock started and stopped by its own step', async () => {
  const { turn, step, clockOf } = chains;
  turn('2026-08-07T09:00:00+08:00');
  const id = await chains.register(somebody());
  expect(await clockOf(id, 'SORT')).toMatchObject({
    state: 'RUNNING', dueAt: '2026-08-24T15:59:59.999Z',
    rule: { code: 'R-C-02', amount: 15, unit: 'NATURAL_DAYS' },
  });
  expect(await step('office', 'forwardPetition', id, { organId: ORGAN })).toMatchObject({
    stage: 'IN_CHAIN', department: { id: ORGAN },
    chain: { stage: 'FORWARDED', owes: 'ORGAN', organ: { kind: 'DEPARTMENT', division: '510116' } },
  });
  expect(await clockOf(id, 'SORT')).toMatchObject({ state: 'MET', overdue: false });
  expect(await clockOf(id, 'OBJECT')).toMatchObject({
    dueAt: '2026-08-14T15:59:59.999Z', rule: { code: 'R-C-05', amount: 5, unit: 'WORKING_DAYS' },
  });
  expect(await clockOf(id, 'NOTIFY')).toMatchObject({
    state: 'RUNNING', dueAt: '2026-08-24T15:59:59.999Z', rule: { code: 'R-C-04' },
  });
  await step('organ', 'acceptPetition', id, {});
  await step('organ', 'notifyPetitioner', id);
  expect(await clockOf(id, 'NOTIFY')).toMatchObject({ state: 'MET' });
  expect(await clockOf(id, 'OBJECT')).toMatchObject({ state: 'CANCELLED' });
  // rules.md §13: 60 natural days from 2026-08-07 end within National Day, so on 2026-10-08.
  expect(await clockOf(id, 'HANDLE')).toMatchObject({
    state: 'RUNNING', dueAt: '2026-10-08T15:59:59.999Z', rule: { code: 'R-C-06', amount: 60 },
  });
  turn('2026-09-10T09:00:00+08:00');
  await step('organ', 'issueOpinion', id, OPINION);
  expect(await clockOf(id, 'HANDLE')).toMatchObject({ state: 'RUNNING' });
  expect(await step('organ', 'deliverOpinion', id, {})).toMatchObject({
    chain: {
      stage: 'ANSWERED', owes: 'PETITIONER',
      opinions: [{ outcome: 'NOT_SUPPORTED', deliveredAt: '2026-09-10T01:00:00.000Z' }],
      competentReviewers: [GOVERNMENT, { kind: 'DEPARTMENT', division: '5101' }],
    },
  });
  expect(await clockOf(id, 'HANDLE')).toMatchObject({ state: 'MET', overdue: false });
  // rules.md §13: 30 natural days end on a make-up Saturday, which is not moved.
  expect(await clockOf(id, 'REVIEW_REQUEST')).toMatchObject({
    state: 'RUNNING', dueAt: '2026-10-10T15:59:59.999Z', rule: { code: 'R-C-08' },
  });
  expect(await clockOf(id, 'RATE')).toMatchObject({ dueAt: '2026-10-10T15:59:59.999Z' });
  turn('2026-10-10T23:59:59.999+08:00');
  await step('intake', 'requestReview', id, { ...WHY, reviewer: GOVERNMENT });
  expect(await clockOf(id, 'REVIEW_REQUEST')).toMatchObject({ state: 'MET', overdue: false });
  expect(await clockOf(id, 'REVIEW')).toMatchObject({
    dueAt: '2026-11-09T15:59:59.999Z', rule: { code: 'R-C-09' },
  });
  await step('reviewer', 'issueReviewOpinion', id, OPINION);
  await step('reviewer', 'deliverOpinion', id, {});
  expect(await clockOf(id, 'REVIEW')).toMatchObject({ state: 'MET' });
  expect(await clockOf(id, 'REEXAMINE_REQUEST')).toMatchObject({
    dueAt: '2026-11-09T15:59:59.999Z', rule: { code: 'R-C-10' },
  });
  await step('intake', 'requestReexamination', id, { ...WHY, reviewer: CITY });
  expect(await clockOf(id, 'REEXAMINE')).toMatchObject({
    dueAt: '2026-11-09T15:59:59.999Z', rule: { code: 'R-C-11' },
  });
  await step('reexaminer', 'issueReexaminationOpinion', id, OPINION);
  expect(await step('reexaminer', 'deliverOpinion', id, {})).toMatchObject({
    stage: 'CLOSED', closedAt: '2026-10-10T15:59:59.999Z', owedBy: null,
    chain: {
      stage: 'FINAL', owes: null, reviewer: CITY, opinions: [{}, {}, {}], competentReviewers: [],
    },
  });
  expect(await clockOf(id, 'REEXAMINE')).toMatchObject({ state: 'MET' });
  expect(await step('intake', 'ratePetition', id, { stars: 2, comment: '慢' })).toMatchObject({
    chain: { rating: { stars: 2 } },
  });
});

describe('the time to act in', () => {
  test.each([
    [
      'objectToTransfer', 'organ', 'FORWARDED', '2026-09-18T10:00:00+08:00', '2026-09-24', {},
      'R-C-05',
    ],
    [
      'requestReview', 'intake', 'ANSWERED', '2026-09-10T10:00:00+08:00', '2026-10-10',
      { reviewer: GOVERNMENT }, 'R-C-08',
    ],
    [
      'requestReexamination', 'intake', 'REVIEWED', '2026-08-07T10:00:00+08:00', '2026-09-07',
      { reviewer: CITY }, 'R-C-10',
    ],
  ] as const)('is open to the last instant of its last day: %s', async (
    mutation, who, stage, from, last, rest, rule,
  ) => {
    chains.turn(from);
    const [inTime, late] = [
      await chains.brought(stage, somebody()), await chains.brought(stage, somebody()),
    ];
    chains.turn(`${last}T23:59:59.999+08:00`);
    expect(await chains.step(who, mutation, inTime, { ...WHY, ...rest }))
      .toMatchObject({ __typename: 'Petition' });
    chains.turn(new Date(Date.parse(`${last}T23:59:59.999+08:00`) + 1).toISOString());
    expect(await chains.step(who, mutation, late, { ...WHY, ...rest }))
      .toMatchObject({ code: 'OUT_OF_TIME', rule });
  });

  test('of a rating is 30 days, and one rating', async () => {
    const id = await chains.brought('ANSWERED', somebody());
    expect(await chains.step('intake', 'ratePetition', id, { stars: 6 }))
      .toMatchObject({ code: 'INVALID_INPUT', field: 'stars' });
    await chains.step('intake', 'ratePetition', id, { stars: 5 });
    expect(await chains.step('intake', 'ratePetition', id, { stars: 1 }))
      .toMatchObject({ code: 'OUT_OF_TIME', rule: 'R-C-36' });
  });
});

describe('more days of handling', () => {
  const ask = (id: string, days = 30) => {
    return chains.step('organ', 'requestHandlingExtension', id, { ...WHY, days });
  };
  const decide = (id: string, approved = true) => {
    return chains.step('head', 'decideHandlingExtension', id, { ...WHY, approved });
  };

  test('are granted once by the head, before the end; the legal day moves with them', async () => {
    chains.turn('2026-08-07T10:00:00+08:00');
    const id = await chains.brought('ACCEPTED', somebody());
    chains.turn('2026-10-08T23:59:59.999+08:00');
    await ask(id);
    expect(await ask(id)).toMatchObject({ code: 'PENDING_EXTENSION', rule: 'R-C-07' });
    expect(await decide(id)).toMatchObject({
      chain: {
        extensions: [{
          days: 30, approved: true, decidedBy: 'head',
          deadline: { kind: 'HANDLE', dueAt: '2026-11-09T15:59:59.999Z' },
        }],
      },
    });
    expect(await chains.clockOf(id, 'HANDLE')).toMatchObject({
      dueAt: '2026-11-09T15:59:59.999Z', state: 'RUNNING', rule: { amount: 90 },
    });
    expect(await ask(id)).toMatchObject({ code: 'ALREADY_EXTENDED', rule: 'R-C-07' });
  });

  test('come too late an instant after the end, though they were asked for in time', async () => {
    chains.turn('2026-08-07T10:00:00+08:00');
    const id = await chains.brought('ACCEPTED', somebody());
    chains.turn('2026-10-08T10:00:00+08:00');
    await ask(id);
    chains.turn('2026-10-09T00:00:00+08:00');
    expect(await decide(id)).toMatchObject({ code: 'ALREADY_ENDED', rule: 'R-C-07' });
    expect(await chains.clockOf(id, 'HANDLE')).toMatchObject({
      dueAt: '2026-10-08T15:59:59.999Z', overdue: true,
    });
    expect(await decide(id, false)).toMatchObject({ chain: { extensions: [{ approved: false }] } });
    expect(await ask(id)).toMatchObject({ code: 'ALREADY_ENDED' });
  });

  test('are not granted once the opinion is given, and the clock stays', async () => {
    const id = await chains.brought('ACCEPTED', somebody());
    await ask(id);
    await chains.step('organ', 'issueOpinion', id, OPINION);
    const before = await chains.clockOf(id, 'HANDLE');
    expect(await decide(id)).toMatchObject({ code: 'WRONG_STAGE' });
    expect(await chains.clockOf(id, 'HANDLE')).toEqual(before);
  });

  test.each([0, 31])('are 1 to 30: not %s', async (days) => {
    const id = await chains.brought('ACCEPTED', somebody());
    expect(await ask(id, days)).toMatchObject({ code: 'INVALID_INPUT', field: 'by' });
  });

  test('are not for who asked to approve, nor asked for before acceptance', async () => {
    const forwarded = await chains.brought('FORWARDED', somebody());
    expect(await ask(forwarded)).toMatchObject({ code: 'NOTHING_OWED' });
    const id = await chains.brought('ACCEPTED', somebody());
    await chains.step('head', 'requestHandlingExtension', id, { ...WHY, days: 10 });
    expect(await decide(id)).toMatchObject({ code: 'SAME_PERSON', rule: 'R-C-07' });
    expect(await chains.step('organ', 'decideHandlingExtension', id, { ...WHY, approved: true }))
      .toEqual(['FORBIDDEN']);
  });

  test('a settlement by consent is on record and stops nothing (R-C-20)', async () => {
    const id = await chains.brought('ACCEPTED', somebody());
    const before = await chains.clockOf(id, 'HANDLE');
    const settled = { terms: '退还一半', document: 'https://a.cn/agreement.pdf' };
    expect(await chains.step('organ', 'recordSettlement', id, settled))
      .toMatchObject({ chain: { stage: 'ACCEPTED', settlements: [settled] } });
    expect(await chains.clockOf(id, 'HANDLE')).toEqual(before);
    expect(await chains.step('organ', 'recordSettlement', id, { terms: '口头', document: ' ' }))
      .toMatchObject({ code: 'INVALID_INPUT', field: 'document' });
  });
});

describe('a hearing', () => {
  test('is not counted, and what was left of the 30 days is left after it', async () => {
    chains.turn('2026-07-01T10:00:00+08:00');
    const id = await chains.brought('REEXAMINING', somebody());
    expect(await chains.clockOf(id, 'REEXAMINE')).toMatchObject({
      dueAt: '2026-07-31T15:59:59.999Z',
    });
    chains.turn('2026-07-11T09:00:00+08:00');
    expect(await chains.step('reexaminer', 'openHearing', id)).toMatchObject({
      chain: { stage: 'HEARING', hearings: [{ closedAt: null }] },
    });
    expect(await chains.clockOf(id, 'REEXAMINE')).toMatchObject({
      state: 'PAUSED', pausedFor: 'HEARING',
    });
    expect(await chains.step('reexaminer', 'issueReexaminationOpinion', id, OPINION))
      .toMatchObject({ code: 'WRONG_STAGE' });
    chains.turn('2026-07-21T09:00:00+08:00');
    await chains.step('reexaminer', 'closeHearing', id);
    // 20 days were left on the 11th, so 20 are left after the 21st.
    expect(await chains.clockOf(id, 'REEXAMINE')).toMatchObject({
      state: 'RUNNING', dueAt: '2026-08-10T15:59:59.999Z', pausedFor: null,
    });
    expect(await chains.step('reexaminer', 'closeHearing', id))
      .toMatchObject({ code: 'WRONG_STAGE' });
  });

  test.each(['REVIEWING', 'ANSWERED'] as const)('stops no other clock: %s', async (stage) => {
    const id = await chains.brought(stage, somebody());
    expect(await chains.step('reviewer', 'openHearing', id)).toMatchObject({ code: 'WRONG_STAGE' });
  });
});
