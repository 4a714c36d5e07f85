import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { START } from './fixtures.ts';
import { type Measures, openMeasures, OTHER } from './measure-fixtures.ts';

let measures: Measures;
beforeAll(async () => {
  measures = await openMeasures();
});
afterAll(() => measures[Symbol.asyncDispose]());
beforeEach(() => measures.clock.turn(START));

const step: Measures['step'] = (...args) => measures.step(...args);
const WHY = { reason: '群众多次反映未果' };
const urge = (id: string) => step('supervisor', 'urgePetition', id, WHY);

/** Five working days from Friday 2026-09-18: the make-up Sunday counts, the Friday off does not. */
const UNANSWERED = '2026-09-24T15:59:59.999Z';
const SUMMONED_AT = '2026-09-24T16:00:00.000Z';

describe('an urge (R-H-43, R-H-44)', () => {
  test('starts the time to answer it, beside every other clock', async () => {
    const id = await measures.lodge();
    const before = await measures.running(id);
    expect(await urge(id)).toMatchObject({
      urgings: [{
        by: 'supervisor', at: START.toISOString(), reason: WHY.reason, decision: null,
        deadline: { kind: 'HANDLE' },
        clock: { kind: 'CRITICISM', dueAt: UNANSWERED, state: 'RUNNING' },
      }],
    });
    expect(await measures.running(id)).toEqual({
      ...before, CRITICISM: UNANSWERED, INTERVIEW: UNANSWERED,
    });
    expect(await urge(id)).toMatchObject({ code: 'PENDING', rule: 'R-H-44' });
  });

  test('is answered in words, and may be given again', async () => {
    const id = await measures.lodge();
    await urge(id);
    expect(await step('lead', 'feedBack', id, { text: '正在施工' })).toMatchObject({
      urgings: [{
        decision: 'ANSWERED', decidedBy: 'lead', answer: '正在施工', clock: { state: 'MET' },
      }],
    });
    expect(await measures.clockOf(id, 'INTERVIEW')).toMatchObject({ state: 'MET' });
    measures.turn('2026-09-18T11:00:00+08:00');
    expect(await urge(id)).toMatchObject({ urgings: [{}, { clock: { state: 'RUNNING' } }] });
  });

  test.each([
    ['signForPetition', 'SIGN', {}],
    ['contactPetitioner', 'CONTACT', {}],
    ['handlePetition', 'HANDLE', { note: '现场核查' }],
  ])('is answered by any work: %s', async (mutation, answer, rest) => {
    const id = await measures.lodge();
    if (mutation === 'handlePetition') await step('lead', 'signForPetition', id);
    await urge(id);
    expect(await step('lead', mutation, id, rest)).toMatchObject({
      urgings: [{ decision: 'ANSWERED', decidedBy: 'lead', answer, clock: { state: 'MET' } }],
    });
  });

  test.each([
    ['urgePetition', 'lead', WHY],
    ['urgePetition', 'own', WHY],
    ['feedBack', 'other', { text: '正在施工' }],
    ['scheduleInterview', 'lead', WHY],
    ['submitInterviewPlan', 'supervisor', { plan: '整改' }],
    ['supervisePetition', 'lead', { ...WHY, trigger: 'REFUSED' }],
    ['acceptSupervisionResult', 'lead', { result: '已办结' }],
  ] as const)('and what follows from it is for whom the table names: %s by %s', async (
    mutation, who, rest,
  ) => {
    expect(await step(who, mutation, await measures.lodge(), rest)).toEqual(['FORBIDDEN']);
  });

  test.each([
    ['feedBack', 'lead', { text: '正在施工' }, 'R-H-44'],
    ['acceptSupervisionResult', 'supervisor', { result: '已办结' }, 'R-H-45'],
    ['submitInterviewPlan', 'lead', { plan: '整改' }, 'R-E-06'],
  ] as const)('where nothing is open there is nothing to end: %s', async (
    mutation, who, rest, rule,
  ) => {
    expect(await step(who, mutation, await measures.lodge(), rest)).toMatchObject({
      code: 'NOTHING_OWED', rule,
    });
  });
});

describe('an interview (R-E-06)', () => {
  test('follows an urge nobody answered, not before its last instant is over', async () => {
    const id = await measures.lodge();
    const early = { code: 'NO_UNANSWERED_URGE', rule: 'R-E-06' };
    expect(await step('supervisor', 'scheduleInterview', id, WHY)).toMatchObject(early);
    await urge(id);
    measures.turn(UNANSWERED);
    expect(await step('supervisor', 'scheduleInterview', id, WHY)).toMatchObject(early);
    measures.turn(SUMMONED_AT);
    expect(await step('supervisor', 'scheduleInterview', id, WHY)).toMatchObject({
      interviews: [{
        decision: null, deadline: { kind: 'INTERVIEW' },
        // Friday 2026-09-25 to Sunday 27 are off, and so are the first week of October's days.
        clock: { kind: 'INTERVIEW_PLAN', dueAt: '2026-10-09T15:59:59.999Z', state: 'RUNNING' },
      }],
    });
    expect(await step('supervisor', 'scheduleInterview', id, WHY)).toMatchObject({
      code: 'PENDING', rule: 'R-E-06',
    });
    expect(await step('lead', 'submitInterviewPlan', id, { plan: '十日内整改' })).toMatchObject({
      interviews: [{ decision: 'PLANNED', answer: '十日内整改', clock: { state: 'MET' } }],
    });
  });
});

describe('a supervision (R-H-45)', () => {
  test('is open until its result is accepted, and runs beside the rest', async () => {
    const id = await measures.lodge();
    const before = await measures.running(id);
    const listed = { ...WHY, trigger: 'MANY_CALLERS', listed: true };
    expect(await step('supervisor', 'supervisePetition', id, listed)).toMatchObject({
      supervisions: [{
        trigger: 'MANY_CALLERS', listed: true, decision: null,
        clock: { kind: 'SUPERVISION', dueAt: UNANSWERED, state: 'RUNNING' },
      }],
    });
    expect(await measures.running(id)).toEqual({ ...before, SUPERVISION: UNANSWERED });
    expect(await step('supervisor', 'supervisePetition', id, listed)).toMatchObject({
      code: 'PENDING', rule: 'R-H-45',
    });
    const accepted = { result: '整改到位' };
    expect(await step('supervisor', 'acceptSupervisionResult', id, accepted)).toMatchObject({
      supervisions: [{ decision: 'ACCEPTED', answer: '整改到位', clock: { state: 'MET' } }],
    });
  });

  test('for being overdue needs something that is: from an instant past the limit', async () => {
    const id = await measures.lodge({ urgency: 'URGENT' });
    const overdue = { ...WHY, trigger: 'OVERDUE' };
    measures.turn('2026-09-18T10:15:00+08:00');
    expect(await step('supervisor', 'supervisePetition', id, overdue)).toMatchObject({
      code: 'NOT_OVERDUE', field: 'trigger', rule: 'R-H-45',
    });
    measures.turn('2026-09-18T10:15:00.001+08:00');
    expect(await step('supervisor', 'supervisePetition', id, overdue)).toMatchObject({
      supervisions: [{ trigger: 'OVERDUE', listed: false }],
    });
  });
});

test('several clocks run on one case at once, and no edit of it moves any of them', async () => {
  const id = await measures.lodge();
  await urge(id);
  await step('supervisor', 'supervisePetition', id, { ...WHY, trigger: 'BAD_INFLUENCE' });
  await step('lead', 'requestExtension', id, { amount: 3, reason: '情况复杂' });
  const before = await measures.running(id);
  expect(Object.keys(before).toSorted()).toEqual([
    'CRITICISM', 'FIRST_CONTACT', 'HANDLE', 'INTERVIEW', 'SIGN_FOR', 'SUPERVISION',
  ]);
  measures.turn('2026-09-18T10:20:00+08:00');
  await step('lead', 'returnPetition', id, { ...WHY, suggestedDepartmentId: OTHER });
  await step('supervisor', 'decideReturn', id, { ...WHY, departmentId: OTHER });
  await step('other', 'signForPetition', id, { note: '已接单' });
  await step('other', 'handlePetition', id, { note: '现场核查' });
  await step('supervisor', 'refuseExtension', id, { reason: '理由不充分' });
  const { FIRST_CONTACT: contacting, HANDLE: handling, SUPERVISION: supervised } = before;
  expect(await measures.running(id)).toEqual({
    FIRST_CONTACT: contacting, HANDLE: handling, SUPERVISION: supervised,
  });
});

test('what is open lapses with its petition', async () => {
  const id = await measures.lodge();
  await step('lead', 'signForPetition', id);
  await step('lead', 'handlePetition', id, { note: '现场核查' });
  await step('lead', 'replyToPetition', id, { text: '已整改', outcome: 'EXPLAINED' });
  await step('supervisor', 'supervisePetition', id, { ...WHY, trigger: 'BAD_INFLUENCE' });
  expect(await step('desk', 'callBackPetition', id, { result: 'SATISFIED' })).toMatchObject({
    stage: 'CLOSED', supervisions: [{ decision: 'LAPSED', clock: { state: 'CANCELLED' } }],
  });
});
