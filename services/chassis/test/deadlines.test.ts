import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import { newId } from '@linli/kernel/ids.ts';
import { defineEvent } from '@linli/schemas/events/event.ts';
import { asActor, asWorker, kysely } from '../database.ts';
import {
  endDeadline, listDeadlines, listEscalations, moveDeadline, pauseDeadline, resumeDeadline,
  startDeadline,
} from '../deadlines.ts';
import type { DeadlineRow, DeadlineSweep, EscalationRow, NewDeadline } from '../deadlines.ts';
import { publishAll } from '../outbox.ts';
import { anActor } from '../testing/actor.ts';
import { turnedClock } from '../testing/clock.ts';
import { openTestDatabase } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { openTestQueues, describeOnBackends } from '../testing/queues.ts';
import type { TestQueues } from '../testing/queues.ts';
import { until } from '../testing/until.ts';
import { serveWorker } from '../worker.ts';
import { petitionOrm } from './fixtures.ts';

const actor = anActor({ tenant: '510116', grants: ['petition.read@510116'] });
const START = new Date('2026-04-16T08:00:00+08:00');
const HOUR = 3_600_000;
const after = (hours: number): Date => new Date(START.getTime() + hours * HOUR);

const raised = defineEvent({
  topic: 'petition.raised',
  payload: z.object({ subjectId: z.uuid(), rung: z.int() }),
  subjectOf: ({ subjectId }) => subjectId,
  subscribers: ['grid'],
});

/** A rung an hour after the start, one after two, one after three. */
const HOURLY: DeadlineSweep = {
  decide(row, now) {
    if (row.context['poison']) throw new Error('This ladder is broken');
    const rungs = [0, 1, 2].map((rung) => ({
      rung, action: 'RAISE', dueAt: new Date(row.startedAt.getTime() + (rung + 1) * HOUR),
      rule: 'R-TEST@1', level: `LEVEL_${rung}`, holder: { gridId: row.subjectId }, reason: '逾期',
    }));
    const ahead = rungs.slice(row.rung);
    const next = ahead.find(({ dueAt }) => dueAt > now);
    return { fired: ahead.filter(({ dueAt }) => dueAt <= now), ringAt: next?.dueAt ?? null };
  },
  async cause(em, fired, now) {
    await publishAll(em, raised, fired.map(({ row, fired: { rung } }) => {
      return { payload: { subjectId: row.subjectId, rung }, tenant: row.tenant };
    }), now);
  },
};

describeOnBackends('a clock, rung from %s,', (backend) => {
  let queues: TestQueues;
  let database: TestDatabase;
  let opened: AsyncDisposableStack;
  let clock: ReturnType<typeof turnedClock>;

  beforeEach(async () => {
    opened = new AsyncDisposableStack();
    queues = opened.use(await openTestQueues(backend));
    database = opened.use(await openTestDatabase(petitionOrm));
    clock = turnedClock(START);
  });

  afterEach(async () => {
    expect(await misplaced()).toEqual([]);
    await opened.disposeAsync();
  });

  test('fires in the instant it is due and not before', async () => {
    const row = await start();
    await startWorker();
    clock.turn(new Date(after(1).getTime() - 1));
    await beats();
    expect(await rungsOf(row)).toEqual([]);
    clock.turn(after(1));
    await until(() => rungsOf(row), (rungs) => rungs.length > 0);
    expect(await rungsOf(row)).toEqual([0]);
    expect(await read(row)).toMatchObject({ rung: 1, ringAt: after(2), state: 'RUNNING' });
  });

  test('fires each rung once though two workers ring at once', async () => {
    const rows = await Promise.all(Array.from({ length: 300 }, () => start()));
    await startWorker();
    await startWorker();
    clock.turn(after(1));
    const fired = (seen: number): boolean => seen >= rows.length;
    await until(outboxRows, fired);
    await beats();
    expect(await outboxRows()).toBe(rows.length);
    const escalations = await Promise.all(rows.map(rungsOf));
    expect(escalations.flat()).toEqual(rows.map(() => 0));
  });

  test('replays what it missed, in order, with the instants each rung was due', async () => {
    const row = await start();
    clock.turn(after(24 * 7));
    await startWorker();
    await until(() => rungsOf(row), (rungs) => rungs.length === 3);
    const [first, second, third] = await escalationsOf(row);
    expect([first?.dueAt, second?.dueAt, third?.dueAt]).toEqual([after(1), after(2), after(3)]);
    expect([first?.firedAt, third?.firedAt]).toEqual([after(24 * 7), after(24 * 7)]);
    expect(first).toMatchObject({ level: 'LEVEL_0', holder: { gridId: row.subjectId } });
    expect(await read(row)).toMatchObject({ rung: 3, ringAt: null });
  });

  test('that cannot be decided is stuck, and the others fire', async () => {
    const poison = await start({ context: { poison: true } });
    const sound = await Promise.all([start(), start()]);
    await startWorker();
    clock.turn(after(1));
    await until(() => read(poison), ({ state }) => state === 'STUCK');
    const stuck = { failures: 3, error: 'This ladder is broken', rung: 0 };
    expect(await read(poison)).toMatchObject(stuck);
    expect(await Promise.all(sound.map(rungsOf))).toEqual([[0], [0]]);
    expect(await outboxRows()).toBe(2);
  });

  test.each(['MET', 'CANCELLED'] as const)('that is %s never fires', async (state) => {
    const stopped = await start();
    const running = await start();
    await as((em) => endDeadline(em, stopped.subjectId, ['HANDLE'], state, START));
    await startWorker();
    clock.turn(after(24));
    await until(() => rungsOf(running), (rungs) => rungs.length === 3);
    expect(await rungsOf(stopped)).toEqual([]);
    expect(await read(stopped)).toMatchObject({ state, endedAt: START, ringAt: null });
  });

  test('waits while it is paused, and fires by its new instants once resumed', async () => {
    const row = await start();
    await as((em) => pauseDeadline(em, row.subjectId, ['HANDLE'], { at: START, reason: '补正' }));
    await startWorker();
    clock.turn(after(2));
    await beats();
    expect(await rungsOf(row)).toEqual([]);
    const resumed = { at: after(2), dueAt: after(6), ringAt: after(4) };
    await as((em) => resumeDeadline(em, row.id, resumed));
    expect(await read(row)).toMatchObject({
      state: 'RUNNING', dueAt: after(6), pausedFor: null,
      pauses: [{ from: START.toISOString(), to: after(2).toISOString(), reason: '补正' }],
    });
    clock.turn(after(4));
    await until(() => rungsOf(row), (rungs) => rungs.length > 0);
  });

  test('that is moved rings at its new instant', async () => {
    const row = await start();
    await as((em) => moveDeadline(em, row.id, { ringAt: after(10), dueAt: after(12) }));
    await startWorker();
    clock.turn(after(9));
    await beats();
    expect(await rungsOf(row)).toEqual([]);
    expect(await read(row)).toMatchObject({ version: 2, dueAt: after(12) });
  });

  test('that was stuck and is tried again fires', async () => {
    const row = await start();
    const setState = (state: string): Promise<unknown> => asWorker(database.worker, (em) =>
      sql`update deadline set state = ${state} where id = ${row.id}`.execute(kysely(em)));
    await setState('STUCK');
    expect(await misplaced()).toEqual([]);
    await startWorker();
    clock.turn(after(1));
    await beats();
    expect(await rungsOf(row)).toEqual([]);
    await setState('RUNNING');
    await until(() => rungsOf(row), (rungs) => rungs.length === 1);
  });

  test('fires though every job was lost', async () => {
    const row = await start();
    await startWorker();
    await beats();
    await queues.wipe();
    clock.turn(after(1));
    await until(() => rungsOf(row), (rungs) => rungs.length === 1);
  });

  async function startWorker(): Promise<void> {
    opened.use(await serveWorker({
      service: 'petition', database: database.worker, queue: queues.options, clock,
      subscriptions: [], sweep: HOURLY, heartbeatMs: 20,
    }));
  }

  /** Long enough for any worker to have looked several times. */
  const beats = (): Promise<void> => new Promise((done) => setTimeout(done, 300));

  async function start(given: Partial<NewDeadline> = {}): Promise<NewDeadline> {
    const row = { ...aDeadline(), ...given };
    await as((em) => startDeadline(em, row));
    return row;
  }

  function as<T>(work: Parameters<typeof asActor<T>>[3]): Promise<T> {
    return asActor(database.api, 'petition', actor, work);
  }

  async function read({ subjectId }: NewDeadline): Promise<DeadlineRow> {
    const [row] = await as((em) => listDeadlines(em, [subjectId]));
    if (!row) throw new Error('No such deadline');
    return row;
  }

  function escalationsOf({ subjectId }: NewDeadline): Promise<EscalationRow[]> {
    return as((em) => listEscalations(em, [subjectId]));
  }

  async function rungsOf(row: NewDeadline): Promise<number[]> {
    return (await escalationsOf(row)).map(({ rung }) => rung);
  }

  /** Next rungs of no running clock, and running clocks whose next rung is not on record. */
  function misplaced(): Promise<unknown[]> {
    return asWorker(database.worker, async (em) => {
      const { rows } = await sql`
        select deadline_id, coalesce(next_rung.ring_at, clock.ring_at) as ring_at
        from next_rung full join (select id as deadline_id, ring_at from deadline
          where state = 'RUNNING' and ring_at is not null) as clock using (deadline_id, ring_at)
        where next_rung is null or clock is null`.execute(kysely(em));
      return rows;
    });
  }

  function outboxRows(): Promise<number> {
    return asWorker(database.worker, async (em) => {
      const { rows } = await sql<{ n: number }>`select count(*) as n from outbox`.execute(kysely(em));
      return rows[0]?.n ?? 0;
    });
  }
});

function aDeadline(): NewDeadline {
  return {
    id: newId(START), tenant: '510116', division: '510116001001', subjectId: newId(START),
    kind: 'HANDLE', rule: 'R-TEST', ruleVersion: 1, source: 'a test', amount: 3, unit: 'HOURS',
    ladder: 'HOURLY', ladderVersion: 1, startedAt: START, dueAt: after(3), provisional: false,
    calendarVersion: 'CN-2026', ringAt: after(1), context: {},
  };
}
