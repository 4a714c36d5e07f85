import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { z } from 'zod';
import { newId } from '@linli/kernel/ids.ts';
import { defineEvent } from '@linli/schemas/events/event.ts';
import { realClock } from '../clock.ts';
import { asWorker, kysely } from '../database.ts';
import { listEscalations, startDeadline } from '../deadlines.ts';
import type { DeadlineSweep } from '../deadlines.ts';
import { openCluster } from '../embedded-postgres.ts';
import type { Cluster } from '../embedded-postgres.ts';
import { on } from '../inbox.ts';
import { publish } from '../outbox.ts';
import { openTestDatabase, openTestQueue } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { freePort } from '../testing/port.ts';
import { hasRedis } from '../testing/queues.ts';
import { openTestRedis } from '../testing/redis.ts';
import { until } from '../testing/until.ts';
import { serveWorker } from '../worker.ts';
import type { WorkerOptions } from '../worker.ts';
import { gridOrm, petitionOrm } from './fixtures.ts';

const ONCE: DeadlineSweep = {
  decide: ({ dueAt }) => ({
    fired: [{
      rung: 0, action: 'RAISE', dueAt, rule: 'R-TEST@1', level: 'GRID', holder: null, reason: '逾期',
    }],
    ringAt: null,
  }),
  cause: () => Promise.resolve(),
};

const told = defineEvent({
  topic: 'petition.told',
  payload: z.object({ about: z.uuid() }),
  subjectOf: ({ about }) => about,
  subscribers: ['grid'],
});

describe('a worker', () => {
  let opened: AsyncDisposableStack;
  let database: TestDatabase;
  let grid: TestDatabase;

  beforeEach(() => {
    opened = new AsyncDisposableStack();
  });

  afterEach(() => opened.disposeAsync());

  test('goes on once PostgreSQL is back', async () => {
    const settings = { dir: aFolder(), port: await freePort() };
    let cluster: Cluster = await openCluster(settings);
    opened.defer(() => cluster[Symbol.asyncDispose]());
    database = opened.use(await openTestDatabase(petitionOrm, cluster.adminUrl));
    grid = opened.use(await openTestDatabase(gridOrm, cluster.adminUrl));
    const queue = opened.use(await openTestQueue(cluster.adminUrl));
    await start({ queue: { databaseUrl: queue.url } });
    await startSubscriber({ databaseUrl: queue.url });
    await rings();
    await delivers();

    await cluster[Symbol.asyncDispose]();
    await expect(aClock()).rejects.toThrow();
    cluster = await openCluster(settings);
    await rings();
    await delivers();
  });

  test('is woken by its alarm long before its heartbeat', async () => {
    database = opened.use(await openTestDatabase(petitionOrm));
    const queue = opened.use(await openTestQueue());
    const subjectId = await aClock(600);
    await start({ queue: { databaseUrl: queue.url }, heartbeatMs: 60_000 });
    const [fired] = await until(() => escalations(subjectId), (rows) => rows.length > 0, 5_000);
    expect((fired?.firedAt.getTime() ?? 0) - (fired?.dueAt.getTime() ?? 0)).toBeLessThan(1_000);
  });

  const onRedis = hasRedis() ? test : test.skip;

  onRedis('fires while Redis is down, and delivers once it is back', async () => {
    const redis = await openTestRedis();
    if (!redis) throw new Error('No redis-server');
    opened.use(redis);
    database = opened.use(await openTestDatabase(petitionOrm));
    grid = opened.use(await openTestDatabase(gridOrm));
    await start({ queue: { redisUrl: redis.url } });
    await startSubscriber({ redisUrl: redis.url });
    await delivers();
    await redis.stop();
    await rings();
    await redis.restart();
    await rings();
    await delivers();
  });

  async function start(options: Pick<WorkerOptions, 'queue' | 'heartbeatMs'>): Promise<void> {
    opened.use(await serveWorker({
      service: 'petition', database: database.worker, clock: realClock, subscriptions: [],
      sweep: ONCE, heartbeatMs: 20, ...options,
    }));
  }

  async function startSubscriber(queue: WorkerOptions['queue']): Promise<void> {
    opened.use(await serveWorker({
      service: 'grid', database: grid.worker, clock: realClock, queue, heartbeatMs: 20,
      subscriptions: [on(told, () => Promise.resolve())],
    }));
  }

  /** What is announced arrives and is handled. */
  async function delivers(): Promise<void> {
    const now = new Date();
    const about = newId(now);
    const at = { tenant: '510116', now };
    await asWorker(database.worker, (em) => publish(em, told, { about }, at));
    await until(() => asWorker(grid.worker, async (em) => {
      const { rows } = await sql<{ state: string }>`
        select state from inbox where subject = ${about}`.execute(kysely(em));
      return rows;
    }).catch(() => []), ([row]) => row?.state === 'PROCESSED');
  }

  /** A clock that is due is rung. */
  async function rings(): Promise<void> {
    const subjectId = await aClock();
    await until(() => escalations(subjectId), (rows) => rows.length > 0);
  }

  function escalations(subjectId: string) {
    return asWorker(database.worker, (em) => listEscalations(em, [subjectId]));
  }

  async function aClock(dueInMs = 0): Promise<string> {
    const now = new Date();
    const dueAt = new Date(now.getTime() + dueInMs);
    const subjectId = newId(now);
    await asWorker(database.worker, (em) => startDeadline(em, {
      id: newId(now), tenant: '510116', division: '510116001', subjectId, kind: 'HANDLE',
      rule: 'R-TEST', ruleVersion: 1, source: 'a test', amount: 1, unit: 'MINUTES', ladder: 'ONCE',
      ladderVersion: 1, startedAt: now, dueAt, provisional: false, calendarVersion: 'CN-2026',
      ringAt: dueAt, context: {},
    }));
    return subjectId;
  }

  function aFolder(): string {
    const dir = mkdtempSync(join(tmpdir(), 'linli-test-'));
    chmodSync(dir, 0o755);
    opened.defer(() => rmSync(dir, { recursive: true, force: true }));
    return dir;
  }
});
