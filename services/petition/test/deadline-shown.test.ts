import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { asWorker, type EntityManager } from '@linli/chassis/database.ts';
import {
  listDeadlines, moveDeadline, pauseDeadline, resumeDeadline,
} from '@linli/chassis/deadlines.ts';
import { openTestQueue } from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { z } from 'zod';
import { work } from '../worker.ts';
import {
  fieldOf, HOTLINE, openPetitions, type Petitions, START, workerEnv,
} from './fixtures.ts';
import { enterDuties, noticesOf } from './rostering.ts';

let opened: AsyncDisposableStack;
let petitions: Petitions;
beforeAll(async () => {
  opened = new AsyncDisposableStack();
  petitions = opened.use(await openPetitions());
});
afterAll(() => opened.disposeAsync());
beforeEach(() => petitions.clock.turn(START));

const DAY = z.object({
  on: z.string(), counted: z.boolean(), because: z.string(), notice: z.string().nullable(),
});
const SHOWN = z.object({
  kind: z.string(), extended: z.boolean(),
  rule: z.object({ figure: z.string() }), dueAt: z.string(), state: z.string(),
  ladder: z.object({ code: z.string(), version: z.int() }), progress: z.number(),
  pauses: z.array(z.object({
    from: z.string(), to: z.string().nullable(), reason: z.string(),
  })),
  remaining: z.object({ amount: z.number(), unit: z.string() }), countedDays: z.array(DAY),
});

const FIELDS = `kind extended rule { figure } dueAt state ladder { code version } progress
  pauses { from to reason } remaining { amount unit } countedDays { on counted because notice }`;

async function show(id: string, kind = 'HANDLE') {
  const data = await petitions.data(HOTLINE, `query ($id: ID!) {
    petition(id: $id) { deadlines { ${FIELDS} } } }`, { id });
  const { deadlines } = z.object({ deadlines: z.array(SHOWN) }).parse(fieldOf(data, 'petition'));
  const shown = deadlines.find((each) => each.kind === kind);
  if (!shown) throw new Error(`No clock ${kind}`);
  return shown;
}

function write<T>(run: (em: EntityManager) => Promise<T>): Promise<T> {
  return asWorker(petitions.database.worker, run);
}

describe('a clock', () => {
  test('shows its limit, what is left of it and the days that were counted', async () => {
    const shown = await show(await petitions.lodge());
    expect(shown).toMatchObject({
      rule: { figure: '15 WORKING_DAYS' }, remaining: { amount: 15, unit: 'WORKING_DAYS' },
      progress: 0, pauses: [], ladder: { version: 1 }, extended: false,
    });
    const counted = shown.countedDays.filter((day) => day.counted);
    expect(counted).toHaveLength(15);
    expect([counted[0]?.on, counted.at(-1)?.on]).toEqual(['2026-09-20', '2026-10-15']);
    expect(shown.countedDays).toEqual(expect.arrayContaining([
      { on: '2026-09-18', counted: false, because: 'START', notice: 'CN-2026' },
      { on: '2026-09-20', counted: true, because: 'MAKE_UP', notice: 'CN-2026' },
      { on: '2026-10-01', counted: false, because: 'HOLIDAY', notice: 'CN-2026' },
      { on: '2026-10-10', counted: true, because: 'MAKE_UP', notice: 'CN-2026' },
      { on: '2026-10-11', counted: false, because: 'WEEKEND', notice: 'CN-2026' },
    ]));
  });

  test('that ran on has less left, and is used up as it is due', async () => {
    const id = await petitions.lodge();
    petitions.clock.turn(new Date('2026-09-30T14:00:00+08:00'));
    expect(await show(id)).toMatchObject({
      progress: 0.5, remaining: { amount: 7, unit: 'WORKING_DAYS' },
    });
    petitions.clock.turn(new Date('2026-10-15T23:59:59.999+08:00'));
    expect(await show(id)).toMatchObject({ progress: 1, remaining: { amount: 0 } });
    expect((await show(id, 'FIRST_CONTACT')).progress).toBeGreaterThan(1);
  });

  test('that stood still shows when and why, and loses none of its days', async () => {
    const id = await petitions.lodge();
    const from = new Date('2026-09-21T10:00:00+08:00');
    const to = new Date('2026-09-23T10:00:00+08:00');
    await write((em) => pauseDeadline(em, id, ['HANDLE'], { at: from, reason: 'HEARING' }));
    petitions.clock.turn(new Date('2026-09-22T10:00:00+08:00'));
    expect(await show(id)).toMatchObject({
      state: 'PAUSED', remaining: { amount: 13 },
      pauses: [{ from: from.toISOString(), to: null, reason: 'HEARING' }],
    });
    const [clock] = (await write((em) => listDeadlines(em, [id])))
      .filter(({ kind }) => kind === 'HANDLE');
    const dueAt = new Date('2026-10-19T23:59:59.999+08:00');
    await write((em) => resumeDeadline(em, clock?.id ?? '', { at: to, dueAt, ringAt: null }));
    const shown = await show(id);
    expect(shown.pauses).toEqual([
      { from: from.toISOString(), to: to.toISOString(), reason: 'HEARING' },
    ]);
    expect(shown.countedDays.filter(({ because }) => because === 'PAUSE').map(({ on }) => on))
      .toEqual(['2026-09-22', '2026-09-23']);
    expect(shown.countedDays.filter((day) => day.counted)).toHaveLength(15);
  });
});

test('a clock that was given more time says so, and counts the days of both', async () => {
  const id = await petitions.lodge();
  const [clock] = (await write((em) => listDeadlines(em, [id])))
    .filter(({ kind }) => kind === 'HANDLE');
  const dueAt = new Date('2026-10-22T23:59:59.999+08:00');
  await write((em) => moveDeadline(em, clock?.id ?? '', { amount: 20, dueAt, extended: true }));
  const shown = await show(id);
  expect(shown).toMatchObject({
    extended: true, dueAt: dueAt.toISOString(), rule: { figure: '20 WORKING_DAYS' },
  });
  expect(shown.countedDays.filter((day) => day.counted)).toHaveLength(20);
});

test('what is told and counted costs as many statements for one as for all', async () => {
  const queue = opened.use(await openTestQueue());
  const env = { ...workerEnv(petitions.database), QUEUE_DATABASE_URL: queue.url };
  opened.use(await work(env, petitions.clock));
  await enterDuties(petitions, [{ at: 'MICRO_GRID', person: 'one' }]);
  const ids = [await petitions.lodge(), await petitions.lodge(), await petitions.lodge()];
  petitions.clock.turn(new Date('2026-09-30T14:00:00+08:00'));
  for (const id of ids) await until(() => noticesOf(petitions, id), ({ length }) => length > 0);
  const cost = async (first: number): Promise<number> => {
    const { statements, codes } = await petitions.ask(HOTLINE, `{
      openDeadlines(first: ${first}, filter: { kind: HANDLE }) { nodes {
        deadline { ${FIELDS} } owedBy { level officer { id } } petition { id
          notices { text petition { id } deadline { kind } }
          escalations { notices { id } to { officer { id } } } } } }
      rosterGaps(first: ${first}) { nodes { petition { id } } } }`);
    expect(codes).toEqual([]);
    return statements;
  };
  const one = await cost(1);
  expect(one).toBeGreaterThan(4);
  expect(await cost(100)).toBe(one);
});
