import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hasRedis } from '@linli/chassis/testing/queues.ts';
import { openTestRedis } from '@linli/chassis/testing/redis.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { anOfficer, openGraph } from '../../test/graph.ts';
import type { Answer, Graph } from '../../test/graph.ts';
import { openBudgets } from '../budgets.ts';
import type { Budgets } from '../points.ts';

const ACCOUNT = { key: '510116 an-agency', perMinute: 1_000 };

describe('the points of a minute', () => {
  test('are taken as long as there are enough of them', async () => {
    await using budgets = await openBudgets();
    expect(await budgets.take(ACCOUNT, 250)).toMatchObject({ granted: true, left: 750 });
    const refused = await budgets.take(ACCOUNT, 900);
    expect(refused.granted).toBe(false);
    expect(refused.seconds).toBeGreaterThan(0);
    expect(refused.seconds).toBeLessThanOrEqual(60);
  });

  test('are not taken by what is refused: something smaller may still be asked', async () => {
    await using budgets = await openBudgets();
    await budgets.take(ACCOUNT, 2_000);
    expect(await budgets.take(ACCOUNT, 1_000)).toMatchObject({ granted: true, left: 0 });
  });

  test('are given back when they were not spent, and taken when more was', async () => {
    await using budgets = await openBudgets();
    await budgets.take(ACCOUNT, 1_000);
    await budgets.correct(ACCOUNT, 400);
    expect(await budgets.take(ACCOUNT, 100)).toMatchObject({ granted: true, left: 300 });
    await budgets.correct(ACCOUNT, -300);
    expect(await budgets.take(ACCOUNT, 1)).toMatchObject({ granted: false });
  });

  test('are each client’s own', async () => {
    await using budgets = await openBudgets();
    await budgets.take(ACCOUNT, 1_000);
    expect(await budgets.take({ ...ACCOUNT, key: '510116 another' }, 1_000))
      .toMatchObject({ granted: true });
  });

  test('are counted here while the Redis they are shared in is away', async () => {
    await using budgets = await openBudgets('redis://127.0.0.1:1');
    expect(await budgets.take(ACCOUNT, 600)).toMatchObject({ granted: true, left: 400 });
    expect(await budgets.take(ACCOUNT, 600)).toMatchObject({ granted: false });
  });
});

const onRedis = hasRedis() ? test : test.skip;

onRedis('gateways spend from one budget in Redis, and from their own without it', async () => {
  await using redis = await openTestRedis();
  await using here = await openBudgets(redis?.url);
  await using there = await openBudgets(redis?.url);
  const take = (from: Budgets) => from.take(ACCOUNT, 1);
  // A gateway whose connection is not open yet counts for itself.
  await until(async () => {
    const [one, other] = [await take(here), await take(there)];
    return one.left - other.left;
  }, (apart) => apart === 1);
  await redis?.stop();
  const { left } = await there.take(ACCOUNT, 500);
  expect(left).toBeGreaterThan(0);
  expect(await there.take(ACCOUNT, 900)).toMatchObject({ granted: false });
});

const POSTS = '{ posts(officers: []) { title } }';

/** A machine that is registered as told, and asks as itself. */
async function asking(graph: Graph, sub: string): Promise<(query: string) => Promise<Answer>> {
  const token = await graph.issuer.mint({ ...anOfficer, kind: 'MACHINE', sub });
  return (query) => graph.ask(query, { token });
}

describe('through the gateway', () => {
  let graph: Graph;
  beforeAll(async () => {
    const few = (most: number, mode = 'enforce') => ({
      class: 'INTERNAL', limits: { pointsPerMinute: { most, mode } },
    });
    graph = await openGraph({
      CLIENTS: JSON.stringify({
        poor: few(12), tried: few(0, 'measure'), spender: few(1_000),
        lonely: { class: 'PARTNER', limits: { concurrent: { most: 1 } } },
      }),
    });
  });
  afterAll(async () => graph[Symbol.asyncDispose]());

  test('whoever has spent its minute is told when to come again', async () => {
    const ask = await asking(graph, 'poor');
    const [first, second] = [await ask('{ broken }'), await ask(POSTS)];
    expect(first.headers.get('ratelimit-policy')).toBe('"points";q=12;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"points";r=11;t=\d+$/);
    expect(second.status).toBe(200);
    const third = await ask(
      '{ posts(officers: []) { title } other: posts(officers: []) { title } }');
    expect([third.status, third.errors[0]?.extensions['code']]).toEqual([429, 'RATE_LIMITED']);
    const seconds = Number(third.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(third.errors[0]?.extensions['retryAfter']).toBe(seconds);
  });

  test('what was estimated and not spent is given back', async () => {
    const ask = await asking(graph, 'spender');
    const first = await ask(POSTS);
    expect(first.headers.get('cost-estimated')).toBe('10');
    expect(first.headers.get('cost-actual')).toBe('1');
    expect(first.headers.get('ratelimit')).toMatch(/r=990/);
    expect((await ask(POSTS)).headers.get('ratelimit')).toMatch(/r=989/);
  });

  test('a limit that is only measured refuses nobody', async () => {
    const ask = await asking(graph, 'tried');
    expect((await ask(POSTS)).status).toBe(200);
  });

  test('another client of the tenant is none the poorer', async () => {
    expect((await graph.ask(POSTS)).status).toBe(200);
  });

  test('more at once than a class of a tenant may have under way are refused', async () => {
    const ask = await asking(graph, 'lonely');
    const slow = 'mutation { rename(id: 1, name: "a") { id } }';
    const answers = await Promise.all([ask(slow), ask(slow), ask(slow)]);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(2);
    expect(refused[0]?.errors[0]?.extensions['code']).toBe('RATE_LIMITED');
    expect(refused[0]?.headers.get('retry-after')).toBe('1');
    expect((await ask('{ motto }')).status).toBe(200);
  });
});
