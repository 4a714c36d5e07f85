import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { describeOnBackends } from '@linli/chassis/testing/queues.ts';
import { openTestRedis, type TestRedis } from '@linli/chassis/testing/redis.ts';
import { openChild } from '@linli/infra/embedded/children.ts';
import { serviceEnvironments } from '@linli/infra/embedded/environments.ts';
import { SERVICES, type ServiceName } from '@linli/schemas/events/event.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { until } from '../asking.ts';
import { lodgeMany } from './many-petitions.ts';
import { openOwnCluster, type OwnCluster } from './own-cluster.ts';
import { wipeQueue } from './wipe-queue.ts';

const MANY = 40;
/** Rungs of the HANDLE clock, and the one of each of two other clocks. */
const RUNGS = 10;

describeOnBackends('on BullMQ over %s', (backend) => {
  let linli: Constellation;
  let redis: TestRedis | null = null;

  beforeEach(async () => {
    if (backend === 'Redis') redis = await openTestRedis();
    linli = await openConstellation({
      at: '2026-09-10T10:00:00+08:00',
      ...(redis ? { redisUrl: redis.url } : {}),
    });
    await lodgeMany(linli, MANY);
  }, 180_000);
  afterEach(async () => {
    await linli?.[Symbol.asyncDispose]();
    await redis?.[Symbol.asyncDispose]();
  });

  test('every rung fires once and in order though the worker is killed often', async () => {
    await linli.turn('2026-11-10T10:00:00+08:00');
    for (let kill = 0; kill < 5; kill += 1) {
      await pause(150 + kill * 120);
      linli.system.workers.kill();
    }
    await expectEveryRungOnce(linli);
  }, 120_000);

  test('every rung fires once though the queue is wiped in the middle', async () => {
    await linli.turn('2026-10-01T10:00:00+08:00');
    await wipe(linli, redis);
    await linli.turn('2026-11-10T10:00:00+08:00');
    await wipe(linli, redis);
    await expectEveryRungOnce(linli);
  }, 120_000);

  test('every rung fires once with two workers at the same rows', async () => {
    const beside = { ...linli.plan, ports: { ...linli.plan.ports, workers: [] } };
    await using _second = await openChild('workers', serviceEnvironments(beside));
    const armed = (count: number) => `linli_deadlines_armed{service="petition"} ${count}\n`;
    expect(await metricsOf(linli, 'petition')).toContain(armed(3 * MANY));
    await linli.turn('2026-11-10T10:00:00+08:00');
    await expectEveryRungOnce(linli);
    expect(await metricsOf(linli, 'petition')).toContain(armed(0));
  }, 120_000);

  if (backend === 'Redis') {
    test('every rung fires once though Redis goes away and comes back empty', async () => {
      await linli.turn('2026-10-01T10:00:00+08:00');
      await redis?.restart();
      await linli.turn('2026-11-10T10:00:00+08:00');
      await expectEveryRungOnce(linli);
    }, 120_000);
  }
});

describe('PostgreSQL', () => {
  let cluster: OwnCluster;
  const shared = process.env['LINLI_TEST_POSTGRES'];

  beforeAll(async () => {
    cluster = await openOwnCluster();
    process.env['LINLI_TEST_POSTGRES'] = cluster.adminUrl;
  }, 60_000);
  afterAll(async () => {
    process.env['LINLI_TEST_POSTGRES'] = shared;
    await cluster?.[Symbol.asyncDispose]();
  });

  test('every rung fires once though PostgreSQL breaks down and is started again', async () => {
    await using linli = await openConstellation({ at: '2026-09-10T10:00:00+08:00' });
    await lodgeMany(linli, MANY);
    await linli.turn('2026-11-10T10:00:00+08:00');
    await pause(300);
    await cluster.restart();
    await expectEveryRungOnce(linli);
  }, 240_000);
});

async function expectEveryRungOnce(linli: Constellation): Promise<void> {
  const rows = await until(
    () => linli.rows<Climb>('petition', CLIMBS),
    (climbs) => climbs.length === MANY && climbs.every(({ fired }) => fired >= RUNGS),
    60,
  );
  for (const { fired, handle, inOrder, distinct } of rows) {
    expect({ fired, handle, inOrder, distinct }).toEqual({
      fired: RUNGS, handle: [1, 2, 3, 4, 5, 6, 7, 8], inOrder: true, distinct: RUNGS,
    });
  }
  const whistles = await until(
    () => linli.rows<{ n: number }>('grid', 'select count(*)::int n from whistle'),
    ([counted]) => (counted?.n ?? 0) >= MANY,
    60,
  );
  expect(whistles).toEqual([{ n: MANY }]);
  const stuck = "select count(*)::int n from deadline where state = 'STUCK'";
  expect(await linli.rows('petition', stuck)).toEqual([{ n: 0 }]);
}

interface Climb {
  readonly fired: number;
  readonly handle: number[];
  readonly inOrder: boolean;
  readonly distinct: number;
}

const CLIMBS = `
  select count(*)::int fired,
    count(distinct (e.deadline_id, e.rung))::int as distinct,
    array_agg(e.rung order by e.rung) filter (where d.kind = 'HANDLE') handle,
    bool_and(e.due_at >= before.due_at or before.due_at is null) "inOrder"
  from escalation e join deadline d on d.id = e.deadline_id
  left join escalation before on before.deadline_id = e.deadline_id and before.rung = e.rung - 1
  group by e.subject_id`;

/** Everything in the queue is gone, as after FLUSHALL or a truncate. */
async function wipe(linli: Constellation, redis: TestRedis | null): Promise<void> {
  await pause(200);
  if (redis) return redis.flush();
  if ('databaseUrl' in linli.plan.queue) await wipeQueue(linli.plan.queue.databaseUrl);
}

/** What its worker tells operators of a service. */
async function metricsOf({ plan }: Constellation, service: ServiceName): Promise<string> {
  const port = plan.ports.workers[SERVICES.indexOf(service)];
  return (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
