import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { newId } from '@linli/kernel/ids.ts';
import { asWorker, kysely, openDatabase } from '../database.ts';
import { endDeadline, startDeadlines } from '../deadlines.ts';
import type { DeadlineRow, NewDeadline } from '../deadlines.ts';
import { openWorker } from '../entry.ts';
import { receive } from '../inbox.ts';
import { turnedClock } from '../testing/clock.ts';
import { openTestDatabase, openTestQueue } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { freePort } from '../testing/port.ts';
import { serveWorkerHealth } from '../worker/worker-health.ts';
import { petitionOrm } from './fixtures.ts';

const START = new Date('2026-04-16T08:00:00+08:00');
const HOUR = 3_600;
const after = (hours: number): Date => new Date(START.getTime() + hours * HOUR * 1_000);
const NOTHING = {
  deadlines_fired_lately: 0, deadlines_lag_p99_seconds: 0, deadlines_lag_max_seconds: 0,
  deadlines_armed: 0, deadlines_oldest_overdue_seconds: 0, deadlines_stuck: 0,
  deadlines_horizon_seconds: 0, outbox_waiting: 0, inbox_waiting: 0, inbox_parked: 0,
  roster_gaps: 0, resealing_left: 0, deadlines_provisional: 0,
};

let opened: AsyncDisposableStack;
let database: TestDatabase;
let clock: ReturnType<typeof turnedClock>;
let url: string;

beforeEach(async () => {
  opened = new AsyncDisposableStack();
  database = opened.use(await openTestDatabase(petitionOrm));
  clock = turnedClock(START);
  ({ url } = await serve());
});
afterEach(() => opened.disposeAsync());

describe('the figures of a worker', () => {
  test('are text as Prometheus reads it, each with what it means', async () => {
    const response = await fetch(`${url}/metrics`);
    expect([response.status, response.headers.get('content-type')])
      .toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    const text = await response.text();
    const metric = /^# HELP (\w+) \S.*\n# TYPE \1 gauge\n\1\{service="petition"\} 0\n/;
    let rest = text;
    for (const _ of Object.keys(NOTHING)) {
      expect(rest).toMatch(metric);
      rest = rest.replace(metric, '');
    }
    expect(rest).toBe('');
    expect(await figures()).toEqual(NOTHING);
  });

  test('of clocks change as they start, come due, are stuck and end', async () => {
    const rows = [aDeadline(1), aDeadline(5), aDeadline(24), aDeadline(null)];
    await write((em) => startDeadlines(em, rows));
    expect(await figures()).toEqual({
      ...NOTHING, deadlines_armed: 3, deadlines_horizon_seconds: 24 * HOUR,
    });
    clock.turn(after(3));
    expect(await figures()).toEqual({
      ...NOTHING, deadlines_armed: 3, deadlines_horizon_seconds: 21 * HOUR,
      deadlines_oldest_overdue_seconds: 2 * HOUR,
    });
    await setState(rows[0], 'STUCK');
    expect(await figures()).toEqual({
      ...NOTHING, deadlines_armed: 2, deadlines_stuck: 1, deadlines_horizon_seconds: 21 * HOUR,
    });
    await setState(rows[2], 'PAUSED');
    expect(await figures()).toMatchObject({
      deadlines_armed: 1, deadlines_horizon_seconds: 2 * HOUR,
    });
    await run(sql`update deadline set provisional = true where state in ('PAUSED', 'STUCK')`);
    expect(await figures()).toMatchObject({ deadlines_provisional: 1 });
    for (const { subjectId } of rows) {
      await write((em) => endDeadline(em, subjectId, ['HANDLE'], 'MET', after(3)));
    }
    expect(await figures()).toEqual(NOTHING);
  });

  test('of rungs tell how late those of the last five minutes fired', async () => {
    await run(sql`insert into escalation (tenant, division, subject_id, deadline_id, rung,
        action, due_at, fired_at, rule, reason)
      select '510116', '510116', gen_random_uuid(), gen_random_uuid(), 1,
        'RAISE', ${START}::timestamptz - make_interval(secs => late), ${START}::timestamptz,
        'R-TEST@1', '逾期'
      from (select 0.5 as late from generate_series(1, 98)
        union all select 7 from generate_series(1, 1) union all select 60) as rungs`);
    clock.turn(new Date(START.getTime() + 299_999));
    expect(await figures()).toEqual({
      ...NOTHING, deadlines_fired_lately: 100, deadlines_lag_p99_seconds: 7,
      deadlines_lag_max_seconds: 60,
    });
    clock.turn(new Date(START.getTime() + 300_000));
    expect(await figures()).toEqual(NOTHING);
  });

  test('of events change as they are published, acknowledged, received and parked', async () => {
    const ids = [1, 2, 3].map(() => newId(START));
    await run(sql`insert into outbox (id, topic, subject, subscriber, tenant, payload, happened_at)
      select id, 'petition.told', 'one', 'grid', '510116', '{}', now()
      from unnest(${ids}::uuid[]) id`);
    for (const [sequence, id] of ids.entries()) {
      await receive(database.worker, {
        id, sequence, topic: 'grid.told', subject: 'one', tenant: '510116', publisher: 'grid',
        happenedAt: START.toISOString(), payload: {},
      });
    }
    expect(await figures()).toEqual({ ...NOTHING, outbox_waiting: 3, inbox_waiting: 3 });
    await run(sql`update outbox set delivered_at = now() where id = ${ids[0]}`);
    await run(sql`update inbox set state = 'PARKED' where id = ${ids[0]}`);
    await run(sql`update inbox set state = 'PROCESSED' where id = ${ids[1]}`);
    expect(await figures())
      .toEqual({ ...NOTHING, outbox_waiting: 2, inbox_waiting: 1, inbox_parked: 1 });
  });
});

test('a worker is live and ready, and nothing else is served', async () => {
  expect(await statuses(url, ['/health/live', '/health/ready', '/', '/graphql', '/metrics/x']))
    .toEqual([200, 200, 404, 404, 404]);
  expect((await fetch(`${url}/metrics`, { method: 'POST' })).status).toBe(404);
});

test('a worker without its database is live, but not ready, and has no figures', async () => {
  const elsewhere = new URL(database.urls.worker);
  elsewhere.port = '1';
  const none = opened.use(await openDatabase(petitionOrm, elsewhere.href));
  const { url: without } = await serve(none);
  expect(await statuses(without, ['/health/live', '/health/ready', '/metrics']))
    .toEqual([200, 503, 503]);
});

test.each([
  ['listens where it is told', true], ['does not listen where nothing is said', false],
])('a worker %s', async (_, told) => {
  const queue = opened.use(await openTestQueue());
  const port = await freePort();
  const env = {
    WORKER_DATABASE_URL: database.urls.worker, QUEUE_DATABASE_URL: queue.url,
    ...(told && { HEALTH_PORT: String(port) }),
  };
  const work = opened.use(await openWorker(env, { orm: petitionOrm, clock, subscriptions: [] }));
  const asked = statuses(`http://127.0.0.1:${port}`, ['/health/ready', '/metrics']);
  if (!told) return expect(asked).rejects.toThrow('fetch failed');
  expect(await asked).toEqual([200, 200]);
  await work[Symbol.asyncDispose]();
  await expect(fetch(`http://127.0.0.1:${port}/metrics`)).rejects.toThrow('fetch failed');
});

async function serve(from = database.worker) {
  const place = { host: '127.0.0.1', port: 0 };
  return opened.use(await serveWorkerHealth({
    service: 'petition', database: from, clock, ...place, queue: {}, identityJwks: undefined,
  }));
}

async function figures(): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const values = text.matchAll(/^linli_(\w+)\{service="petition"\} (\S+)$/gm);
  return Object.fromEntries([...values].map(([, name = '', value]) => [name, Number(value)]));
}

function statuses(at: string, paths: readonly string[]): Promise<number[]> {
  return Promise.all(paths.map(async (path) => (await fetch(`${at}${path}`)).status));
}

function write(work: Parameters<typeof asWorker<unknown>>[1]): Promise<unknown> {
  return asWorker(database.worker, work);
}

function run(statement: ReturnType<typeof sql>): Promise<unknown> {
  return write((em) => statement.execute(kysely(em)));
}

function setState(row: NewDeadline | undefined, state: DeadlineRow['state']): Promise<unknown> {
  return run(sql`update deadline set state = ${state} where id = ${row?.id}`);
}

/** A clock whose next rung rings so many hours after the start; null: has none to come. */
function aDeadline(hours: number | null): NewDeadline {
  return {
    id: newId(START), tenant: '510116', division: '510116001001', subjectId: newId(START),
    kind: 'HANDLE', rule: 'R-TEST', ruleVersion: 1, source: 'a test', amount: 3, unit: 'HOURS',
    ladder: 'HOURLY', ladderVersion: 1, startedAt: START, dueAt: after(3), provisional: false,
    calendarVersion: 'CN-2026', ringAt: hours === null ? null : after(hours), context: {},
  };
}
