import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { centre, eventingOn, housing, town } from './eventing.ts';
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

describe('a wrong dispatch (R-G-25)', () => {
  const LAST = new Date('2026-03-17T23:59:59.999+08:00');

  test('is objected to until the end of the next working day', async () => {
    const [inTime, late] = [await events.dispatched(), await events.dispatched()];
    serving.clock.turn(LAST);
    expect(await events.take(housing, 'objectToDispatch', { eventId: inTime }))
      .toMatchObject({ stage: 'OBJECTED', objectBy: null });
    serving.clock.turn(new Date(LAST.getTime() + 1));
    expect(await events.take(housing, 'objectToDispatch', { eventId: late }))
      .toMatchObject({ code: 'TOO_LATE', field: 'eventId', rule: 'R-G-25' });
    serving.clock.turn(MORNING);
  });

  test('goes elsewhere with a limit of its own, once the objection is upheld', async () => {
    const eventId = await events.dispatched();
    await events.take(housing, 'objectToDispatch', { eventId });
    serving.clock.turn(new Date('2026-03-16T14:00:00+08:00'));
    expect(await events.take(centre, 'decideDispatchObjection', {
      eventId, upheld: true, level: 'STREET',
    })).toMatchObject({
      stage: 'DISPATCHED', level: 'STREET', department: null, owedBy: { level: 'STREET' },
      dueAt: '2026-03-17T01:30:00.000Z', objectBy: '2026-03-17T15:59:59.999Z',
    });
    serving.clock.turn(MORNING);
    expect(await clocks(eventId)).toEqual([
      'DECIDE MET 2026-03-17T15:59:59.999Z',
      'HANDLE CANCELLED 2026-03-16T07:00:00.000Z',
      'HANDLE RUNNING 2026-03-17T01:30:00.000Z',
      'OBJECT MET 2026-03-17T15:59:59.999Z',
      'OBJECT RUNNING 2026-03-17T15:59:59.999Z',
    ]);
    expect(await events.take(town, 'handleGridEvent', { eventId }))
      .toMatchObject({ stage: 'HANDLING' });
  });

  test('stays where it is, on the same clock, once the objection is not', async () => {
    const eventId = await events.dispatched();
    await events.take(housing, 'objectToDispatch', { eventId });
    serving.clock.turn(new Date('2026-03-16T14:00:00+08:00'));
    expect(await events.take(centre, 'decideDispatchObjection', { eventId })).toMatchObject({
      stage: 'DISPATCHED', level: 'DEPARTMENT', dueAt: '2026-03-16T07:00:00.000Z', objectBy: null,
    });
    serving.clock.turn(MORNING);
    expect(await events.take(housing, 'objectToDispatch', { eventId }))
      .toMatchObject({ code: 'OBJECTION_DECIDED' });
  });

  test.each([
    ['upheld without saying where it goes', { upheld: true }, 'level'],
    ['upheld and sent where it was', {
      upheld: true, level: 'DEPARTMENT', departmentId: DEPARTMENT,
    }, 'level'],
    ['not upheld and yet sent on', { upheld: false, level: 'STREET' }, 'level'],
  ])('is not decided: %s', async (_, decision, field) => {
    const eventId = await events.dispatched();
    await events.take(housing, 'objectToDispatch', { eventId });
    expect(await events.take(centre, 'decideDispatchObjection', { eventId, ...decision }))
      .toMatchObject({ code: 'INVALID_INPUT', field, rule: 'R-G-25' });
  });
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
