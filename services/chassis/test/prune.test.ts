import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import { asWorker, kysely } from '../database.ts';
import { BATCH, prune } from '../worker/prune.ts';
import { turnedClock } from '../testing/clock.ts';
import { openTestDatabase, openTestQueue } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { until } from '../testing/until.ts';
import { serveWorker } from '../worker.ts';
import { gridOrm } from './fixtures.ts';

const NOW = new Date('2026-04-16T08:00:00+08:00');
const HOUR = 3_600_000;

let opened: AsyncDisposableStack;
let database: TestDatabase;
let clock: ReturnType<typeof turnedClock>;

beforeEach(async () => {
  opened = new AsyncDisposableStack();
  database = opened.use(await openTestDatabase(gridOrm));
  clock = turnedClock(NOW);
});
afterEach(() => opened.disposeAsync());

describe('What is done with is deleted once it is old', () => {
  test('of the outbox what was delivered over 30 days ago, and never what was not', async () => {
    await keepOutbox('gone', "clock_timestamp() - interval '30 days 1 second'");
    await keepOutbox('young', "clock_timestamp() - interval '29 days 23 hours 59 minutes'");
    await keepOutbox('undelivered', 'null');
    expect(await prune(database.worker, clock)).toBe(false);
    expect(await kept('select topic as name from outbox')).toEqual(['undelivered', 'young']);
  });

  test('of the inbox what was processed over 30 days ago, and never what waits or is parked',
    async () => {
      await keepInbox('gone', 'PROCESSED', '30 days 1 second');
      await keepInbox('young', 'PROCESSED', '29 days 23 hours 59 minutes');
      await keepInbox('parked', 'PARKED', '400 days');
      await keepInbox('waiting', 'WAITING', '400 days');
      await prune(database.worker, clock);
      expect(await kept('select topic as name from inbox')).toEqual(['parked', 'waiting', 'young']);
    });

  test('of the keys those over 90 days old by the clock that stamped them', async () => {
    await keepKey('gone', new Date('2026-01-16T07:59:59.999+08:00'));
    await keepKey('young', new Date('2026-01-16T08:00:00+08:00'));
    await prune(database.worker, clock);
    expect(await kept('select key as name from idempotency')).toEqual(['young']);
  });

  test('and messages age by PostgreSQL alone: a clock turned on makes none of them old',
    async () => {
      await keepInbox('today', 'PROCESSED', '0 days');
      await keepOutbox('today', 'clock_timestamp()');
      clock.turn(new Date('2036-04-16T08:00:00+08:00'));
      await prune(database.worker, clock);
      expect(await kept('select topic as name from inbox')).toEqual(['today']);
      expect(await kept('select topic as name from outbox')).toEqual(['today']);
    });
});

test('A batch is bounded, and two that prune at once take each their own', async () => {
  await keepMany(BATCH + 7);
  expect(await prune(database.worker, clock)).toBe(true);
  expect(await countKeys()).toBe(7);
  await keepMany(BATCH * 2);
  const both = [prune(database.worker, clock), prune(database.worker, clock)];
  expect(await Promise.all(both)).toEqual([true, true]);
  expect(await countKeys()).toBe(7);
});

describe('A worker', () => {
  test('prunes until nothing is old, and again when an hour of its clock has passed', async () => {
    await keepMany(BATCH + 7);
    await startWorker(clock);
    await until(countKeys, (left) => left === 0);

    await keepKey('old', new Date(0));
    clock.turn(new Date(NOW.getTime() + HOUR - 1));
    await beats();
    expect(await countKeys()).toBe(1);
    clock.turn(new Date(NOW.getTime() + HOUR));
    await until(countKeys, (left) => left === 0);
  });
});

async function startWorker(of: Clock): Promise<void> {
  const queue = opened.use(await openTestQueue());
  opened.use(await serveWorker({
    service: 'grid', database: database.worker, queue: { databaseUrl: queue.url }, clock: of,
    subscriptions: [], heartbeatMs: 20,
  }));
}

/** Long enough for a worker to come round several times. */
function beats(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}

function keepOutbox(topic: string, deliveredAt: string): Promise<void> {
  return run(sql`
    insert into outbox (id, topic, subject, subscriber, tenant, payload, happened_at, delivered_at)
    values (gen_random_uuid(), ${topic}, 'one', 'petition', '510116', '{}',
      clock_timestamp() - interval '400 days', ${sql.raw(deliveredAt)})`);
}

function keepInbox(topic: string, state: string, ago: string): Promise<void> {
  return run(sql`
    insert into inbox (id, topic, subject, publisher, sequence, tenant, payload, happened_at,
      state, retry_at, processed_at)
    values (gen_random_uuid(), ${topic}, ${topic}, 'petition', 1, '510116', '{}',
      clock_timestamp() - interval '400 days', ${state}, 'infinity',
      clock_timestamp() - ${ago}::interval)`);
}

function keepKey(key: string, sentAt: Date): Promise<void> {
  return run(sql`insert into idempotency (tenant, actor, key, body, result_id, sent_at)
    values ('510116', 'somebody', ${key}, '', 'result', ${sentAt})`);
}

function keepMany(count: number): Promise<void> {
  return run(sql`insert into idempotency (tenant, actor, key, body, result_id, sent_at)
    select '510116', gen_random_uuid(), n, '', 'result', '2020-01-01'
    from generate_series(1, ${count}::int) as n`);
}

function run(statement: ReturnType<typeof sql>): Promise<void> {
  return asWorker(database.worker, async (em) => {
    await statement.execute(kysely(em));
  });
}

async function countKeys(): Promise<number> {
  return (await kept('select key as name from idempotency')).length;
}

function kept(text: string): Promise<string[]> {
  return asWorker(database.worker, async (em) => {
    const { rows } = await sql<{ name: string }>`${sql.raw(text)}`.execute(kysely(em));
    return rows.map(({ name }) => name).toSorted();
  });
}
