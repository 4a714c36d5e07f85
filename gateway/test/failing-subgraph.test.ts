import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { until } from '@linli/chassis/testing/until.ts';
import { anOfficer, openGraph } from './graph.ts';
import type { Answer, Graph } from './graph.ts';
import type { Mood } from './tiny-subgraph.ts';

const TIMEOUT_MS = 400;
const RENAME = 'mutation { rename(id: 1, name: "b") { id } }';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({ SUBGRAPH_TIMEOUT_MS: String(TIMEOUT_MS) });
});
beforeEach(async () => {
  graph.people.moods.always = 'WELL';
  await until(() => graph.ask('{ motto }'), ({ errors }) => errors.length === 0);
  graph.people.received.length = 0;
});
afterAll(async () => graph[Symbol.asyncDispose]());

describe('a request is sent', () => {
  test.each<[string, string, Mood, number, string | null]>([
    ['again, when it is a query whose connection was reset', '{ motto }', 'RESETS', 2, null],
    ['again, when it is a query for which it was too busy', '{ motto }', 'BUSY', 2, null],
    ['once, when it is a query that broke', '{ motto }', 'BREAKS', 1, 'SUBGRAPH_UNAVAILABLE'],
    ['once, when it is a query without an answer', '{ motto }', 'HANGS', 1, 'SUBGRAPH_TIMEOUT'],
    ['once, when it is a mutation reset', RENAME, 'RESETS', 1, 'SUBGRAPH_UNAVAILABLE'],
    ['once, when it is a mutation refused', RENAME, 'BUSY', 1, 'SUBGRAPH_UNAVAILABLE'],
  ])('%s', async (_, query, mood, times, code) => {
    graph.people.moods.next.push(mood);
    const answer = await graph.ask(query);
    expect(codeOf(answer)).toBe(code);
    expect(graph.people.received).toHaveLength(times);
    if (times === 2) expect(await figure('subgraph_retries_total')).toBeGreaterThan(0);
  });

  test('with no more time than the gateway itself will wait', async () => {
    await graph.ask('{ motto }');
    const given = Number(graph.people.received[0]?.headers['x-deadline-ms']);
    expect(given).toBeGreaterThan(0);
    expect(given).toBeLessThanOrEqual(TIMEOUT_MS);
  });
});

describe('a subgraph that keeps failing', () => {
  test.each<Mood>(['HANGS', 'BREAKS', 'RESETS'])('is not asked for a while: %s', async (mood) => {
    await open(mood);
    expect(await states()).toMatchObject({ people: 'OPEN', posts: 'CLOSED' });
    const { data, errors } = await graph.ask('{ motto who }');
    expect(data).toEqual({ motto: null, who: 'an-officer' });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['SUBGRAPH_UNAVAILABLE']);
  });

  test('is tried by one request, while all others are told at once', async () => {
    await open('HANGS');
    await until(async () => {
      graph.people.received.length = 0;
      await Promise.all(Array.from({ length: 8 }, () => graph.ask('{ motto }')));
      return graph.people.received.length;
    }, (tried) => tried > 0);
    expect(graph.people.received).toHaveLength(1);
  });

  test('is asked again when it is well', async () => {
    await open('HANGS');
    graph.people.moods.always = 'WELL';
    await until(() => graph.ask('{ motto }'), ({ errors }) => errors.length === 0, 5_000);
    expect(await states()).toMatchObject({ people: 'CLOSED' });
  });

  test('is never tried by a write: a query of no weight goes before', async () => {
    await open('BREAKS');
    graph.people.moods.always = 'WELL';
    graph.people.received.length = 0;
    await until(() => graph.ask(RENAME), ({ errors }) => errors.length === 0, 5_000);
    const queries = graph.people.received.map(({ query }) => query);
    expect(queries).toEqual(['{__typename}', expect.stringContaining('rename')]);
  });

  test('is told of in figures, to those alone who run the system', async () => {
    await open('BREAKS');
    expect(await figure('subgraph_breaker_state')).toBe(2);
    const token = await graph.issuer.mint(anOfficer);
    const asked = (headers: Record<string, string>) => fetch(`${graph.url}/metrics`, { headers });
    expect((await asked({})).status).toBe(401);
    expect((await asked({ authorization: `Bearer ${token}` })).status).toBe(403);
  });
});

describe('what does not tell against a subgraph', () => {
  test('is an error in its answer', async () => {
    for (let times = 0; times < 12; times += 1) await graph.ask('{ broken }');
    expect(await states()).toMatchObject({ people: 'CLOSED' });
  });

  test('is a client that hangs up', async () => {
    const token = await graph.issuer.mint(anOfficer);
    graph.people.moods.next.push(...Array.from({ length: 12 }, () => 'HANGS' as const));
    const hangUp = new AbortController();
    const asked = Array.from({ length: 12 }, () => fetch(`${graph.url}/graphql`, {
      method: 'POST',
      signal: hangUp.signal,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ motto }' }),
    }).catch(() => 'gone'));
    await until(async () => graph.people.received.length, (length) => length === 12);
    hangUp.abort();
    await Promise.all(asked);
    await until(async () => graph.people.received.every(({ cut }) => cut()), (cut) => cut);
    expect(await states()).toMatchObject({ people: 'CLOSED' });
  });
});

/** Fails it until it is given up. */
async function open(mood: Mood): Promise<void> {
  graph.people.moods.always = mood;
  await until(async () => {
    await Promise.all(Array.from({ length: 6 }, () => graph.ask('{ motto }')));
    return states();
  }, ({ people }) => people === 'OPEN');
}

async function states(): Promise<Record<string, string>> {
  const response = await fetch(`${graph.url}/health/ready`);
  return JSON.parse(await response.text()).breakers;
}

async function figure(name: string): Promise<number> {
  const grants = ['system.operate@510116'];
  const token = await graph.issuer.mint({ ...anOfficer, sub: 'operator', grants });
  const headers = { authorization: `Bearer ${token}` };
  const text = await (await fetch(`${graph.url}/metrics`, { headers })).text();
  const [, value] = new RegExp(`^linli_gateway_${name}{subgraph="people"} (\\d+)$`, 'm').exec(text)
    ?? [];
  return Number(value);
}

function codeOf({ errors: [error] }: Answer): unknown {
  return error?.extensions['code'] ?? null;
}
