import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { START } from './fixtures.ts';
import { type Measures, openMeasures } from './measure-fixtures.ts';

let measures: Measures;
beforeAll(async () => {
  measures = await openMeasures();
});
afterAll(() => measures[Symbol.asyncDispose]());
beforeEach(() => measures.clock.turn(START));

const step: Measures['step'] = (...args) => measures.step(...args);
const more = (amount: number) => ({ amount, reason: '情况特别复杂' });
const TOLD = { notice: '已电话告知延期至新期限' };
const request = (id: string, amount: number) => step('lead', 'requestExtension', id, more(amount));
const approve = (id: string) => step('supervisor', 'approveExtension', id, TOLD);

/** The last instant of a complaint lodged on Friday 2026-09-18, across National Day. */
const DUE = '2026-10-15T15:59:59.999Z';
const LATE = '2026-10-15T16:00:00.000Z';

describe('R-H-42: more time', () => {
  test('is given once, before the end, and moves the limit and its rungs', async () => {
    const id = await measures.lodge();
    measures.turn('2026-10-09T10:00:00+08:00');
    expect(await request(id, 10)).toMatchObject({
      extensions: [{
        amount: 10, unit: 'WORKING_DAYS', by: 'lead', decision: null,
        deadline: { kind: 'HANDLE', dueAt: DUE, extended: false },
      }],
    });
    expect(await approve(id)).toMatchObject({
      extensions: [{
        decision: 'APPROVED', decidedBy: 'supervisor', answer: TOLD.notice,
        deadline: { dueAt: '2026-10-29T15:59:59.999Z', extended: true },
      }],
    });
    expect(await measures.clockOf(id, 'HANDLE')).toMatchObject({
      extended: true, startedAt: START.toISOString(), rule: { amount: 25 },
    });
    expect(await request(id, 1)).toMatchObject({ code: 'ALREADY_EXTENDED', rule: 'R-H-42' });
  });

  test('is asked for and given in the last instant, and not an instant after it', async () => {
    const [given, late, unasked] = [
      await measures.lodge(), await measures.lodge(), await measures.lodge(),
    ];
    measures.turn(DUE);
    await request(given, 1);
    await request(late, 1);
    expect(await approve(given)).toMatchObject({ extensions: [{ decision: 'APPROVED' }] });
    expect(await measures.clockOf(given, 'HANDLE')).toMatchObject({
      dueAt: '2026-10-16T15:59:59.999Z',
    });
    measures.turn(LATE);
    const ended = { code: 'ALREADY_ENDED', rule: 'R-H-42' };
    expect(await approve(late)).toMatchObject(ended);
    expect(await request(unasked, 1)).toMatchObject(ended);
    expect(await measures.clockOf(late, 'HANDLE')).toMatchObject({ dueAt: DUE, extended: false });
  });

  test.each([
    // A complaint has 15 working days: ten more at most. A consultation has three: three more.
    ['COMPLAINT', 10, 11],
    ['CONSULTATION', 3, 4],
    ['HELP', 7, 8],
  ])('is never over the original nor over ten working days: %s', async (kind, most, over) => {
    const id = await measures.lodge({ kind });
    const tooMuch = { code: 'INVALID_INPUT', field: 'amount' };
    for (const amount of [over, 0, -1]) expect(await request(id, amount)).toMatchObject(tooMuch);
    expect(await request(id, most)).toMatchObject({ extensions: [{ amount: most }] });
  });

  test('refused, it leaves the limit as it is, and may be asked for again', async () => {
    const id = await measures.lodge();
    const before = await measures.clockOf(id, 'HANDLE');
    await request(id, 5);
    const no = { reason: '理由不充分' };
    expect(await step('supervisor', 'refuseExtension', id, no)).toMatchObject({
      extensions: [{ decision: 'REFUSED', answer: no.reason }],
    });
    expect(await measures.clockOf(id, 'HANDLE')).toEqual(before);
    measures.turn('2026-09-18T11:00:00+08:00');
    expect(await request(id, 5)).toMatchObject({ extensions: [{}, { decision: null }] });
  });

  test('R-H-46: a redo has the original limit again, and its own extension', async () => {
    const id = await measures.lodge();
    await request(id, 10);
    await approve(id);
    await step('lead', 'signForPetition', id);
    await step('lead', 'handlePetition', id, { note: '现场核查' });
    await step('lead', 'replyToPetition', id, { text: '已整改', outcome: 'EXPLAINED' });
    measures.turn('2026-09-18T11:00:00+08:00');
    expect(await step('desk', 'callBackPetition', id, { result: 'UNSOLVED' })).toMatchObject({
      stage: 'REOPENED',
    });
    expect(await measures.clockOf(id, 'HANDLE')).toMatchObject({
      rule: { amount: 15 }, extended: false, dueAt: DUE,
    });
    await step('lead', 'requestExtension', id, more(2));
    expect(await approve(id)).toMatchObject({ extensions: [{}, { decision: 'APPROVED' }] });
  });
});

describe('more time is refused', () => {
  test('while it is asked for already', async () => {
    const id = await measures.lodge();
    await request(id, 1);
    expect(await request(id, 1)).toMatchObject({ code: 'PENDING', rule: 'R-H-42' });
  });

  test.each([
    ['approveExtension', TOLD],
    ['refuseExtension', { reason: '理由不充分' }],
  ])('where nobody asked: %s', async (mutation, rest) => {
    const id = await measures.lodge();
    expect(await step('supervisor', mutation, id, rest)).toMatchObject({ code: 'NOTHING_OWED' });
  });

  test.each([
    ['requestExtension', 'other', more(1)],
    ['requestExtension', 'supervisor', more(1)],
    ['approveExtension', 'lead', TOLD],
    ['approveExtension', 'own', TOLD],
    ['refuseExtension', 'lead', { reason: '理由不充分' }],
  ] as const)('to whom it is not for: %s by %s', async (mutation, who, rest) => {
    const id = await measures.lodge();
    await request(id, 1);
    expect(await step(who, mutation, id, rest)).toEqual(['FORBIDDEN']);
  });

  test('without what the caller is told', async () => {
    const id = await measures.lodge();
    await request(id, 1);
    expect(await step('supervisor', 'approveExtension', id, { notice: '' })).toMatchObject({
      code: 'INVALID_INPUT', field: 'notice',
    });
  });

  test('once it is answered', async () => {
    const id = await measures.lodge();
    await step('lead', 'signForPetition', id);
    await step('lead', 'handlePetition', id, { note: '现场核查' });
    await step('lead', 'replyToPetition', id, { text: '已整改', outcome: 'EXPLAINED' });
    expect(await request(id, 1)).toMatchObject({ code: 'WRONG_STAGE', rule: 'R-H-03' });
  });
});
