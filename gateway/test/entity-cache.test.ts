import { describe, expect, test } from '@jest/globals';
import { openChanges } from '@linli/chassis/changes.ts';
import { openTestRedis } from '@linli/chassis/testing/redis.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { anOfficer, openGraph } from './graph.ts';
import type { Asking, Graph } from './graph.ts';

const NAMES = 'query ($officers: [ID!]!) { posts(officers: $officers) { officer { name } } }';
const BADGES = 'query ($officers: [ID!]!) { posts(officers: $officers) { officer { badge } } }';
const types = (audience: string): string =>
  JSON.stringify({ Officer: { seconds: 60, audience } });

/** The ids that had to be asked for. */
async function askedFor(graph: Graph, query: string, officers: string[], options: Asking = {}) {
  graph.people.received.length = 0;
  const { data, errors } = await graph.ask(query, { variables: { officers }, ...options });
  const ids = graph.people.received.flatMap(({ variables }) =>
    [variables['representations']].flat().map((each) => Object(each).id));
  return { ids, data, errors };
}

const named = (...officers: string[]) =>
  ({ posts: officers.map((id) => ({ officer: { name: `Officer ${id}` } })) });

test('no type that tells of a person may be kept', async () => {
  const kept = JSON.stringify({ Resident: { seconds: 60 }, Estate: { seconds: 60 } });
  await expect(openGraph({ ENTITY_CACHE: kept })).rejects.toThrow(/Resident.*tells of a person/);
});

describe('an entity that is kept', () => {
  test('is not asked for again, and of others only those that are missing', async () => {
    await using graph = await openGraph({ ENTITY_CACHE: types('actor') });
    expect((await askedFor(graph, NAMES, ['a', 'b'])).ids).toEqual(['a', 'b']);
    const again = await askedFor(graph, NAMES, ['b', 'c', 'a', 'b']);
    expect([again.ids, again.data]).toEqual([['c'], named('b', 'c', 'a', 'b')]);
    expect((await askedFor(graph, NAMES, ['c', 'a'])).ids).toEqual([]);
    expect((await askedFor(graph, BADGES, ['a'])).ids).toEqual(['a']);
  });

  test.each([['actor', ['a']], ['tenant', []]])('is kept for its %s', async (audience, ids) => {
    await using graph = await openGraph({ ENTITY_CACHE: types(audience) });
    await askedFor(graph, NAMES, ['a']);
    const token = await graph.issuer.mint({ ...anOfficer, sub: 'another-officer' });
    expect((await askedFor(graph, NAMES, ['a'], { token })).ids).toEqual(ids);
    const district = { ...anOfficer, sub: 'far', tenant: '520204', grants: [] };
    const far = await graph.issuer.mint(district);
    expect((await askedFor(graph, NAMES, ['a'], { token: far })).ids).toEqual(['a']);
  });

  test('never was an error or nothing, and errors stand where they belong', async () => {
    await using graph = await openGraph({ ENTITY_CACHE: types('actor') });
    await askedFor(graph, NAMES, ['a']);
    for (let times = 0; times < 2; times += 1) {
      const { ids, errors } = await askedFor(graph, NAMES, ['a', 'broken', 'ghost']);
      expect(ids).toEqual(['broken', 'ghost']);
      expect(errors.map(({ path }) => path)).toEqual([['posts', 1, 'officer']]);
    }
  });

  test('ends after its time', async () => {
    const kept = JSON.stringify({ Officer: { seconds: 1 } });
    await using graph = await openGraph({ ENTITY_CACHE: kept });
    await askedFor(graph, NAMES, ['a']);
    await until(async () => (await askedFor(graph, NAMES, ['a'])).ids, ([id]) => id === 'a');
  });

  test('is found also where one operation asks for it in two places', async () => {
    await using graph = await openGraph({ ENTITY_CACHE: types('actor') });
    const both = `query ($officers: [ID!]!) {
      one: posts(officers: $officers) { officer { name } }
      other: posts(officers: $officers) { officer { badge } } }`;
    const { data } = await askedFor(graph, both, ['a', 'b']);
    const again = await askedFor(graph, both, ['a', 'b']);
    expect([graph.people.received.length, again.data]).toEqual([0, data]);
  });

  test('is none unless its type is named', async () => {
    await using graph = await openGraph();
    await askedFor(graph, NAMES, ['a']);
    expect((await askedFor(graph, NAMES, ['a'])).ids).toEqual(['a']);
  });
});

const redis = await openTestRedis();
const withRedis = redis ? test : test.skip;
withRedis('what is kept in Redis ends with an event, and Redis may be away', async () => {
  if (!redis) return;
  await using shared = redis;
  await using changes = openChanges(shared.url);
  await using graph = await openGraph({ ENTITY_CACHE: types('actor'), REDIS_URL: shared.url });
  const isKept = async (id: string): Promise<boolean> =>
    (await askedFor(graph, NAMES, [id])).ids.length === 0;
  await until(() => isKept('a'), (kept) => kept);
  await until(() => isKept('b'), (kept) => kept);
  await changes.tell(['a']);
  expect(await isKept('a')).toBe(false);
  await until(() => isKept('b'), (kept) => kept);
  await until(() => isKept('a'), (kept) => kept);
  await shared.stop();
  const { data } = await askedFor(graph, NAMES, ['a']);
  expect(data).toEqual(named('a'));
});
