import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { work } from '../worker.ts';
import { COMMUNITY, gridId, STREET } from './district.ts';
import { checker, community, eventingOn, housing } from './eventing.ts';
import { matteringOn } from './mattering.ts';
import { DEPARTMENT, MORNING, openServing, reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';

let serving: Serving;
let events: ReturnType<typeof eventingOn>;
const opened = new AsyncDisposableStack();
beforeAll(async () => {
  serving = opened.use(await openServing());
  events = eventingOn(serving);
  const queue = opened.use(await openTestQueue());
  opened.use(await work({
    WORKER_DATABASE_URL: serving.database.urls.worker, QUEUE_DATABASE_URL: queue.url,
  }, serving.clock));
});
afterAll(() => opened.disposeAsync());

const NOBODY = { grid: null, division: null, department: null };
const MICRO = gridId(COMMUNITY, 'MICRO', 0);

/** An order event of 09:30 on Monday is due at 15:00; a facility one at the end of Wednesday. */
describe('the ladder of R-E-08', () => {
  test('is climbed level by level from where the event was dispatched to', async () => {
    const id = await events.dispatched({ level: 'MICRO_GRID', departmentId: null });
    await turnedTo('2026-03-18T17:00:00+08:00');
    const step = (at: string, level: string, holder: object) => {
      return ['ESCALATE', at, 'R-E-08@1', { level, ...NOBODY, ...holder }];
    };
    expect(await climbed(id)).toEqual([
      ['REMIND', '2026-03-16T03:30:00.000Z', 'R-E-01@1', micro()],
      // Four fifths of the limit, on its own clock; a working day before it there was nothing.
      ['WARN', expect.any(String), 'R-E-02@1', micro()],
      ['URGE', '2026-03-16T07:00:00.000Z', 'R-E-03@1', micro()],
      step('2026-03-16T09:00:00.000Z', 'GENERAL_GRID', {
        grid: { id: gridId(COMMUNITY, 'GENERAL', 0) },
      }),
      step('2026-03-17T02:30:00.000Z', 'MASTER_GRID', {
        grid: { id: gridId(COMMUNITY, 'MASTER') },
      }),
      step('2026-03-17T06:00:00.000Z', 'STREET', { division: { code: STREET } }),
      // No department was named, so the district's centre stands in its place.
      step('2026-03-17T08:00:00.000Z', 'DISTRICT_CENTRE', { division: { code: '510116' } }),
      step('2026-03-18T01:30:00.000Z', 'DISTRICT_CENTRE', { division: { code: '510116' } }),
    ]);
    expect(await serving.data(reader, `{ gridEvent(id: "${id}") {
      level overdue owedBy { level } escalations { rung firedAt reason deadline { kind } } } }`))
      .toMatchObject({ gridEvent: {
        level: 'MICRO_GRID', overdue: true, owedBy: { level: 'DISTRICT_CENTRE' },
        escalations: expect.arrayContaining([{
          rung: 3, deadline: { kind: 'HANDLE' }, firedAt: '2026-03-18T09:00:00.000Z',
          reason: 'URGE by R-E-03: 4 WORKING_HOURS given, due 2026-03-16T07:00:00.000Z',
        }]),
      } });
    serving.clock.turn(MORNING);
  });

  test('goes by working days for what is given days', async () => {
    const id = await events.dispatched({}, { class: 'FACILITY' });
    await turnedTo('2026-03-20T09:00:00+08:00');
    expect(await climbed(id)).toMatchObject([
      expect.arrayContaining(['REMIND']), expect.arrayContaining(['WARN']),
      ['URGE', '2026-03-18T15:59:59.999Z', 'R-E-03@1', {
        level: 'DEPARTMENT', department: { id: DEPARTMENT },
      }],
      ['ESCALATE', '2026-03-19T15:59:59.999Z', 'R-E-08@1', { level: 'DISTRICT_CENTRE' }],
    ]);
    serving.clock.turn(MORNING);
  });

  test('ends with the feedback, and a failed check starts it from the bottom', async () => {
    const id = await events.dispatched({ level: 'MASTER_GRID', departmentId: null });
    await turnedTo('2026-03-16T17:00:00+08:00');
    expect((await climbed(id)).at(-1)).toMatchObject(['ESCALATE', expect.any(String), 'R-E-08@1', {
      level: 'STREET',
    }]);
    await events.take(community, 'feedBackGridEvent', { eventId: id });
    await turnedTo('2026-03-18T17:00:00+08:00');
    expect(await climbed(id)).toHaveLength(4);
    await events.take(checker, 'verifyGridEvent', { eventId: id, passed: false });
    expect(await serving.data(reader, `{ gridEvent(id: "${id}") {
      owedBy { level } dueAt escalations { rung } } }`)).toMatchObject({ gridEvent: {
      owedBy: { level: 'MASTER_GRID' }, dueAt: '2026-03-19T06:00:00.000Z',
      escalations: [{}, {}, {}, {}],
    } });
    serving.clock.turn(MORNING);
  });
});

test('a decision that is owed on an objection is urged as its day ends (R-G-25)', async () => {
  const id = await events.dispatched({}, { class: 'LEGAL' });
  await events.take(housing, 'objectToDispatch', { eventId: id });
  await turnedTo('2026-03-18T00:00:00+08:00');
  expect(await climbed(id)).toMatchObject([
    ['URGE', '2026-03-17T15:59:59.999Z', 'R-E-03@1', { level: 'DISTRICT_CENTRE' }],
  ]);
  serving.clock.turn(MORNING);
});

test('a decision that is owed on a matter reaches who leads the district (R-G-29)', async () => {
  const id = await matteringOn(serving).applied();
  await turnedTo('2026-03-25T09:00:00+08:00');
  const rungs = await serving.data(reader, `query ($id: ID!) { gridMatter(id: $id) {
    escalations { action dueAt by to { level division { code } } } } }`, { id });
  const to = (level: string) => ({ level, division: { code: '510116' } });
  expect(rungs).toEqual({ gridMatter: { escalations: [
    { action: 'REMIND', dueAt: expect.any(String), by: 'R-E-01@1', to: to('DISTRICT_CENTRE') },
    { action: 'WARN', dueAt: expect.any(String), by: 'R-E-02@1', to: to('DISTRICT_CENTRE') },
    { action: 'URGE', dueAt: '2026-03-23T15:59:59.999Z', by: 'R-G-29@1',
      to: to('DISTRICT_CENTRE') },
    { action: 'ESCALATE', dueAt: '2026-03-24T15:59:59.999Z', by: 'R-G-29@1',
      to: to('DISTRICT_LEADER') },
  ] } });
  serving.clock.turn(MORNING);
});

function micro(): object {
  return { level: 'MICRO_GRID', ...NOBODY, grid: { id: MICRO } };
}

/** The clock stands there and everything that is due by then has fired. */
async function turnedTo(instant: string): Promise<void> {
  serving.clock.turn(new Date(instant));
  await until(() => asWorker(serving.database.worker, async (em) => {
    const { rows } = await sql`select 1 from deadline
      where state = 'RUNNING' and ring_at <= ${serving.clock.now()}`.execute(kysely(em));
    return rows;
  }), (rows) => rows.length === 0);
}

async function climbed(id: string): Promise<unknown[]> {
  const data = await serving.data(reader, `query ($id: ID!) { gridEvent(id: $id) { escalations {
    action dueAt by to { level grid { id } division { code } department { id } } } } }`, { id });
  return RUNGS.parse(data).gridEvent.escalations
    .map(({ action, dueAt, by, to }) => [action, dueAt, by, to]);
}

const RUNGS = z.object({ gridEvent: z.object({ escalations: z.array(z.object({
  action: z.string(), dueAt: z.string(), by: z.string(), to: z.unknown(),
})) }) });
