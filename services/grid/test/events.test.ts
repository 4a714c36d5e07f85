import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { COMMUNITY, gridId } from './district.ts';
import {
  A_POSITION, centre, checker, community, eventingOn, housing, officer, RESULT,
} from './eventing.ts';
import { DEPARTMENT, MORNING, openServing, reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';

let serving: Serving;
let events: ReturnType<typeof eventingOn>;
beforeAll(async () => {
  serving = await openServing();
  events = eventingOn(serving);
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

describe('the closed loop of an event (R-G-01)', () => {
  test('goes from collection over filing, dispatch and feedback to the check', async () => {
    const eventId = await events.collected({ gridId: null, position: A_POSITION });
    expect(await events.take(centre, 'fileGridEvent', { eventId })).toMatchObject({
      stage: 'FILED', dueAt: null, owedBy: null,
    });
    expect(await events.take(centre, 'dispatchGridEvent', { eventId })).toMatchObject({
      stage: 'DISPATCHED', level: 'DEPARTMENT', department: { id: DEPARTMENT },
      owedBy: { level: 'DEPARTMENT' },
      // Four working hours from 09:30, with the noon pause between; a working day to object.
      dueAt: '2026-03-16T07:00:00.000Z', objectBy: '2026-03-17T15:59:59.999Z',
    });
    expect(await events.take(housing, 'handleGridEvent', { eventId })).toMatchObject({
      stage: 'HANDLING', objectBy: null, dueAt: '2026-03-16T07:00:00.000Z',
    });
    expect(await events.take(housing, 'feedBackGridEvent', { eventId })).toMatchObject({
      stage: 'FEEDBACK', dueAt: null, owedBy: null,
    });
    expect(await events.take(checker, 'verifyGridEvent', { eventId })).toMatchObject({
      stage: 'CLOSED', closedAt: MORNING.toISOString(),
    });
    expect(await events.take(checker, 'evaluateGridEvent', { eventId, rating: 4 })).toMatchObject({
      stage: 'EVALUATED', evaluation: 4,
    });
    expect(await events.whole(eventId)).toMatchObject({ gridEvent: {
      division: { code: COMMUNITY }, grid: { id: gridId(COMMUNITY, 'MICRO', 1) },
      position: A_POSITION, class: 'ORDER', urgency: 'ORDINARY', text: '占道堆物',
      reportedAt: MORNING.toISOString(),
    } });
  });

  test('keeps the whole trail: who, when, what, and how it stood after (R-G-26)', async () => {
    const eventId = await events.fedBack();
    await events.take(checker, 'verifyGridEvent', { eventId });
    const at = MORNING.toISOString();
    const none = { note: '', photos: [], level: null, department: null };
    const there = { level: 'DEPARTMENT', department: { id: DEPARTMENT } };
    const here = { ...none, at };
    expect(await events.whole(eventId)).toMatchObject({ gridEvent: { trail: [
      { ...here, step: 'COLLECT', stage: 'COLLECTED', by: 'officer', body: 'officer' },
      { ...here, step: 'FILE', stage: 'FILED', by: 'centre', note: '属实' },
      { ...here, ...there, step: 'DISPATCH', stage: 'DISPATCHED', by: 'centre', note: '请处置' },
      { ...here, ...there, step: 'FEED_BACK', stage: 'FEEDBACK', by: 'housing', body: DEPARTMENT,
        note: '已清理', photos: [{ name: '现场.jpg', sha256: 'a'.repeat(64) }] },
      { ...here, ...there, step: 'PASS', stage: 'VERIFIED', by: 'checker', note: '核查属实' },
      { ...here, ...there, step: 'CLOSE', stage: 'CLOSED', by: 'checker' },
    ] } });
  });

  test('is left at once where an officer settles on the spot (R-G-24)', async () => {
    const eventId = await events.collected();
    expect(await events.take(officer, 'settleGridEvent', { eventId })).toMatchObject({
      stage: 'CLOSED', level: null, closedAt: MORNING.toISOString(), dueAt: null,
    });
    expect(await events.take(centre, 'fileGridEvent', { eventId }))
      .toMatchObject({ code: 'WRONG_STAGE', rule: 'R-G-01' });
    expect(await events.take(checker, 'evaluateGridEvent', { eventId }))
      .toMatchObject({ stage: 'EVALUATED' });
  });

  test('is not entered for what is not filed, and the reason is kept', async () => {
    const eventId = await events.collected();
    expect(await events.take(centre, 'declineGridEvent', { eventId, note: '重复上报' }))
      .toMatchObject({ stage: 'NOT_FILED' });
    expect(await events.whole(eventId)).toMatchObject({ gridEvent: { trail: [
      { step: 'COLLECT' }, { step: 'DECLINE', note: '重复上报' },
    ] } });
    expect(await events.take(centre, 'dispatchGridEvent', { eventId }))
      .toMatchObject({ code: 'WRONG_STAGE' });
  });

  test('starts over in part after a failed check, with a new limit', async () => {
    const eventId = await events.fedBack();
    serving.clock.turn(new Date('2026-03-17T09:00:00+08:00'));
    expect(await events.take(checker, 'verifyGridEvent', { eventId, passed: false }))
      .toMatchObject({
        stage: 'HANDLING', reworks: 1, dueAt: '2026-03-17T06:30:00.000Z',
        owedBy: { level: 'DEPARTMENT' },
      });
    await events.take(housing, 'feedBackGridEvent', { eventId });
    expect(await events.take(checker, 'verifyGridEvent', { eventId }))
      .toMatchObject({ stage: 'CLOSED', reworks: 1 });
    serving.clock.turn(MORNING);
    expect(await clocks(eventId)).toEqual([
      'HANDLE MET 2026-03-16T07:00:00.000Z',
      'HANDLE MET 2026-03-17T06:30:00.000Z',
      'OBJECT MET 2026-03-17T15:59:59.999Z',
    ]);
  });
});

describe('the limit of R-G-11', () => {
  test.each([
    ['EMERGENCY', 2, 'WORKING_HOURS', '2026-03-16T03:30:00.000Z'],
    ['APPEARANCE', 4, 'WORKING_HOURS', '2026-03-16T07:00:00.000Z'],
    ['ORDER', 4, 'WORKING_HOURS', '2026-03-16T07:00:00.000Z'],
    ['FACILITY', 2, 'WORKING_DAYS', '2026-03-18T15:59:59.999Z'],
    // Tomb-sweeping day, 4 to 6 April, lies beyond it.
    ['BUILDING', 15, 'WORKING_DAYS', '2026-04-07T15:59:59.999Z'],
    ['LEGAL', 15, 'WORKING_DAYS', '2026-04-07T15:59:59.999Z'],
  ])('of %s is %d %s', async (kind, amount, unit, dueAt) => {
    const eventId = await events.dispatched({}, { class: kind });
    expect(await serving.data(reader, DEADLINES, { id: eventId })).toMatchObject({ gridEvent: {
      dueAt, deadlines: expect.arrayContaining([{
        kind: 'HANDLE', state: 'RUNNING', dueAt, startedAt: MORNING.toISOString(),
        provisional: false, pauses: [], overdue: false, endedAt: null,
        rule: {
          profile: 'GRID_DEFAULT', code: 'R-G-11', version: 1, amount, unit,
          source: 'product default',
        },
      }, expect.objectContaining({
        kind: 'OBJECT', dueAt: '2026-03-17T15:59:59.999Z',
        rule: expect.objectContaining({ code: 'R-G-25', amount: 1, unit: 'WORKING_DAYS' }),
      })]),
    } });
  });

  const DEADLINES = `query ($id: ID!) { gridEvent(id: $id) { dueAt deadlines {
    kind state dueAt startedAt provisional overdue endedAt pauses { from }
    rule { profile code version amount unit source } } } }`;

  test('tells the days it counted', async () => {
    const id = await events.dispatched({}, { class: 'FACILITY' });
    expect(await serving.data(reader, `query ($id: ID!) { gridEvent(id: $id) {
      deadlines { kind countedDays { on counted because } } } }`, { id })).toMatchObject({
      gridEvent: { deadlines: [{ kind: 'OBJECT' }, { kind: 'HANDLE', countedDays: [
        { on: '2026-03-16', counted: false, because: 'START' },
        { on: '2026-03-17', counted: true, because: 'WORKED' },
        { on: '2026-03-18', counted: true, because: 'WORKED' },
      ] }] },
    });
  });

  test('tells its ladder, what is left of it and how much is used', async () => {
    const id = await events.dispatched({}, { class: 'FACILITY' });
    const handling = async () => serving.data(reader, `query ($id: ID!) { gridEvent(id: $id) {
      deadlines { kind extended ladder { code version } remaining { amount unit } progress
      } } }`, { id });
    const left = (amount: number, progress: number) => ({ gridEvent: { deadlines: [
      { kind: 'OBJECT', ladder: null },
      {
        kind: 'HANDLE', extended: false, progress, remaining: { amount, unit: 'WORKING_DAYS' },
        ladder: { code: 'GRID_DEFAULT/DAYS_FROM_DEPARTMENT', version: 1 },
      },
    ] } });
    expect(await handling()).toMatchObject(left(2, 0));
    serving.clock.turn(new Date('2026-03-17T12:00:00+08:00'));
    // Three of the fourteen office hours of two days.
    expect(await handling()).toMatchObject(left(1, 3 / 14));
    serving.clock.turn(new Date('2026-03-18T23:59:59.999+08:00'));
    expect(await handling()).toMatchObject(left(0, 1));
    serving.clock.turn(MORNING);
  });
});

describe('a sending', () => {
  test('that is repeated is the same event, and with another body it is refused', async () => {
    const idempotencyKey = randomUUID();
    const first = await events.take(officer, 'reportGridEvent', { idempotencyKey });
    expect(await events.take(officer, 'reportGridEvent', { idempotencyKey })).toEqual(first);
    expect(await events.take(officer, 'reportGridEvent', { idempotencyKey, text: '另一件' }))
      .toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  });

  test('of a step that is repeated leaves one step', async () => {
    const eventId = await events.collected();
    const sending = { eventId, idempotencyKey: randomUUID() };
    const first = await events.take(centre, 'fileGridEvent', sending);
    expect(await events.take(centre, 'fileGridEvent', sending)).toEqual(first);
    expect(RESULT.parse({ answer: first }).answer.id).toBe(eventId);
    expect(await events.whole(eventId))
      .toMatchObject({ gridEvent: { trail: [{}, { step: 'FILE' }] } });
  });
});

test('a grid level is handled by whoever governs the community', async () => {
  const eventId = await events.dispatched({ level: 'MASTER_GRID', departmentId: null });
  expect(await events.take(community, 'feedBackGridEvent', { eventId }))
    .toMatchObject({ stage: 'FEEDBACK' });
});

async function clocks(id: string): Promise<unknown> {
  const data = await serving.data(reader, `query ($id: ID!) { gridEvent(id: $id) {
    deadlines { kind state dueAt } } }`, { id });
  return CLOCKS.parse(data).gridEvent.deadlines
    .map(({ kind, state, dueAt }) => [kind, state, dueAt].join(' ')).toSorted();
}

const CLOCKS = z.object({ gridEvent: z.object({ deadlines: z.array(z.object({
  kind: z.string(), state: z.string(), dueAt: z.string(),
})) }) });
