import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anOfficer, openGraph } from './graph.ts';
import type { Answer, Graph } from './graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({
    CLIENTS: JSON.stringify({
      'the-portal': { class: 'PORTAL', freeForm: true },
      'the-trial': { class: 'PARTNER' },
    }),
    AUTHORIZATION_MODES: JSON.stringify({ PORTAL: 'filter', PARTNER: 'dry-run' }),
  });
});
beforeEach(() => {
  graph.people.received.length = 0;
  graph.posts.received.length = 0;
});
afterAll(async () => graph[Symbol.asyncDispose]());

async function askAs(sub: string, query: string, grants: string[] = []): Promise<Answer> {
  const token = await graph.issuer.mint({ ...anOfficer, kind: 'MACHINE', sub, grants });
  return graph.ask(query, { token });
}

/** What may not be had: at which places, and nothing but FORBIDDEN. */
function refusedAt({ errors }: Answer): unknown[] {
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual(
    errors.map(() => 'FORBIDDEN'));
  return errors.map(({ path }) => path);
}

const OFFICERS = 'posts(officers: ["a", "b"]) { title officer';

describe('a filtered caller is given the rest', () => {
  test.each<[string, string, unknown, unknown[]]>([
    ['beside a field of the root', '{ motto sealed }',
      { motto: '邻里', sealed: null }, [['sealed']]],
    ['beside it under another name, and in the order asked', '{ other: sealed motto }',
      { other: null, motto: '邻里' }, [['other']]],
    ['beside a field of an entity, at each place of a list',
      `{ ${OFFICERS} { pay: salary name } } }`,
      { posts: ['a', 'b'].map((id, at) => {
        return { title: `Post ${at}`, officer: { pay: null, name: `Officer ${id}` } };
      }) },
      [['posts', 0, 'officer', 'pay'], ['posts', 1, 'officer', 'pay']]],
    ['of which a required field takes its object along', '{ officer(id: "a") { name oath } motto }',
      { officer: null, motto: '邻里' }, [['officer', 'oath']]],
    ['where nothing is left of an object', '{ officer(id: "a") { salary } }',
      { officer: { salary: null } }, [['officer', 'salary']]],
    ['where nothing is left at all', '{ sealed }', { sealed: null }, [['sealed']]],
    ['beside a field in fragments',
      `{ ...F } fragment F on Query { officer(id: "a") { ...G } }
        fragment G on Officer { id salary }`,
      { officer: { id: 'a', salary: null } }, [['officer', 'salary']]],
    ['without a word of what it left out itself',
      '{ motto sealed @skip(if: true) officer(id: "a") { id ... @include(if: false) { salary } } }',
      { motto: '邻里', officer: { id: 'a' } }, []],
    ['beside a field of an interface, which hides it of all its types',
      '{ found { __typename note } }',
      { found: [{ __typename: 'Keys', note: null }, { __typename: 'Purse', note: null }] },
      [['found', 0, 'note'], ['found', 1, 'note']]],
    ['beside a field of one type of an interface',
      '{ found { id ... on Keys { note } ... on Purse { note } } }',
      { found: [{ id: 'k', note: null }, { id: 'p', note: 'empty' }] }, [['found', 0, 'note']]],
  ])('%s', async (_, query, data, paths) => {
    const answer = await askAs('the-portal', query);
    expect([answer.status, answer.data]).toEqual([200, data]);
    expect(Object.keys(answer.data ?? {})).toEqual(Object.keys(Object(data)));
    expect(refusedAt(answer)).toEqual(paths);
    for (const { query: sent } of graph.people.received) {
      expect(sent).not.toMatch(/sealed|salary|oath/);
    }
  });

  test('by a plan of its own, whoever asked the same before and comes after', async () => {
    const query = '{ officer(id: "a") { name salary } motto }';
    const all = { officer: { name: 'Officer a', salary: 9_000 }, motto: '邻里' };
    const grants = ['petition.supervise@510116'];
    for (const _ of [1, 2]) {
      expect((await askAs('the-portal', query, grants)).data).toEqual(all);
      expect((await askAs('the-portal', query)).data)
        .toEqual({ ...all, officer: { name: 'Officer a', salary: null } });
    }
    expect(graph.people.received.map(({ query: sent }) => sent.includes('salary')))
      .toEqual([true, false, true, false]);
  });

  test('with the errors of what failed beside those of what it may not have', async () => {
    const { data, errors } = await askAs('the-portal', '{ broken motto sealed }');
    expect(data).toEqual({ broken: null, motto: '邻里', sealed: null });
    expect(errors.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [['broken'], 'DOWNSTREAM_SERVICE_ERROR'], [['sealed'], 'FORBIDDEN'],
    ]);
  });

  test('of a query, and never half of a mutation', async () => {
    const query = 'mutation { rename(id: 1, name: "b") { id salary } }';
    const { status, data, errors } = await askAs('the-portal', query);
    expect([status, data ?? null, errors[0]?.extensions['fields']])
      .toEqual([403, null, ['Officer.salary']]);
    expect(graph.people.received).toEqual([]);
  });
});

describe('a class that is not named', () => {
  test('is refused whole, by the names it asked for alone', async () => {
    const { status, data, errors } = await askAs('somebody', '{ motto found { note } sealed }');
    expect([status, data ?? null]).toEqual([403, null]);
    expect(errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', fields: ['Found.note', 'Query.sealed'] } },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/supervise|Keys/);
    expect(graph.people.received).toEqual([]);
  });
});

describe('a class on trial', () => {
  test('is given all that it would not have here', async () => {
    const { status, data, errors } = await askAs('the-trial', '{ motto sealed }');
    expect([status, data, errors]).toEqual([200, { motto: '邻里', sealed: 'opened' }, []]);
  });
});
