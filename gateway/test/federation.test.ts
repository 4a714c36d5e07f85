import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anOfficer, openGraph } from './graph.ts';
import type { Graph } from './graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({ SUBGRAPH_TIMEOUT_MS: '500', LINLI_COUNT_STATEMENTS: '1' });
});
beforeEach(() => {
  graph.people.received.length = 0;
  graph.posts.received.length = 0;
});
afterAll(async () => graph[Symbol.asyncDispose]());

const POSTS = `query ($officers: [ID!]!) { posts(officers: $officers) { title officer { name } } }`;

describe('the gateway asks a subgraph', () => {
  test('only with its own signature: without it the subgraph answers nobody', async () => {
    const bare = await fetch(graph.people.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ motto }' }),
    });
    expect(bare.status).toBe(401);
    expect((await graph.ask('{ motto }')).data).toEqual({ motto: '邻里' });
    expect(graph.people.received).toHaveLength(1);
  });

  test('with the headers of the list and no other of the client', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await graph.ask('{ motto }', {
      headers: {
        traceparent,
        'accept-language': 'zh-CN',
        'x-request-id': 'request-of-a-client',
        'x-linli-identity': 'forged',
        'x-deadline-ms': '999999999',
        cookie: 'session=1',
      },
    });
    const headers: Record<string, unknown> = { ...graph.people.received[0]?.headers };
    expect(headers).toMatchObject({ traceparent, 'accept-language': 'zh-CN' });
    expect(headers['x-request-id']).toMatch(/^request-of-a-client\b/);
    expect(Number(headers['x-deadline-ms'])).toBeLessThanOrEqual(10_000);
    expect(headers['x-linli-identity']).not.toBe('forged');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('authorization');
  });

  test('for each entity once, however often it stands in the answer', async () => {
    const officers = ['a', 'b', 'a', 'a', 'b', 'a'];
    const { data } = await graph.ask(POSTS, { variables: { officers } });
    expect(data).toEqual({
      posts: officers.map((id, at) => ({ title: `Post ${at}`, officer: { name: `Officer ${id}` } })),
    });
    expect(graph.people.received.map(({ variables }) => variables['representations'])).toEqual([
      [{ __typename: 'Officer', id: 'a' }, { __typename: 'Officer', id: 'b' }],
    ]);
  });

  test('and tells of every place an entity could not be read at', async () => {
    const variables = { officers: ['broken', 'a', 'broken'] };
    const { data, errors } = await graph.ask(POSTS, { variables });
    expect(errors.map(({ path }) => path)).toEqual([
      ['posts', 0, 'officer'],
      ['posts', 2, 'officer'],
    ]);
    expect(data).toMatchObject({ posts: [{}, { officer: { name: 'Officer a' } }, {}] });
  });

  test('and counts what it cost', async () => {
    const { headers } = await graph.ask(POSTS, { variables: { officers: ['a'] } });
    expect(JSON.parse(headers.get('x-linli-statements') ?? '{}')).toEqual({
      posts: { statements: 3, calls: 1, ms: 1.5 },
      people: { statements: 3, calls: 1, ms: 1.5 },
    });
  });
});

describe('a client that hangs up', () => {
  test.each([
    ['ends its query in the subgraph too', '{ hung }', 'posts', true],
    ['does not end its mutation', 'mutation { rename(id: 1, name: "b") { id } }', 'people', false],
  ] as const)('%s', async (_, query, subgraph, cut) => {
    const token = await graph.issuer.mint(anOfficer);
    const sent = fetch(`${graph.url}/graphql`, {
      method: 'POST',
      signal: AbortSignal.timeout(150),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    await expect(sent).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(graph[subgraph].received.map((each) => each.cut())).toEqual([cut]);
  });
});

describe('a subgraph that', () => {
  test('hangs costs only its own fields, and only its time', async () => {
    const started = performance.now();
    const { data, errors } = await graph.ask('{ hung motto }');
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(data).toEqual({ hung: null, motto: '邻里' });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['SUBGRAPH_TIMEOUT']);
  });

  test('breaks tells the client nothing of its inside', async () => {
    const headers = { 'x-request-id': 'request-7' };
    const { data, errors } = await graph.ask('{ broken motto }', { headers });
    expect(data).toEqual({ broken: null, motto: '邻里' });
    expect(errors).toEqual([
      {
        message: 'A part of the graph answered with an error',
        path: ['broken'],
        extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', requestId: 'request-7' },
      },
    ]);
  });

  test('gives null where a value is required is an error, not a silent null', async () => {
    const query = '{ posts(officers: ["ghost"]) { officer { badge } } }';
    const { data, errors } = await graph.ask(query);
    expect(data).toEqual({ posts: [{ officer: null }] });
    expect(errors).toMatchObject([{ path: ['posts', 0, 'officer', 'badge'] }]);
  });

  test('is gone costs only its own fields', async () => {
    await using broken = await openGraph();
    await broken.posts[Symbol.asyncDispose]();
    const { data, errors } = await broken.ask('{ who motto }');
    expect(data).toEqual({ who: null, motto: '邻里' });
    expect(errors.map(({ message, extensions }) => [message, extensions['code']])).toEqual([
      ['A part of the graph is not available', 'SUBGRAPH_UNAVAILABLE'],
    ]);
    const ready = await fetch(`${broken.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, {
      ready: false, unready: ['posts'], breakers: { people: 'CLOSED', posts: 'CLOSED' },
    }]);
    expect((await fetch(`${broken.url}/health/live`)).status).toBe(200);
  });
});

const INVALID = 'GRAPHQL_VALIDATION_FAILED';

describe('a request is refused', () => {
  test.each([
    ['when it holds too many tokens', `{ ${'motto '.repeat(2_100)} }`, 400, 'MAX_TOKENS_LIMIT'],
    ['when it asks for what is not there', '{ mottto }', 400, INVALID],
    ['when it asks for the schema', '{ __schema { __typename } }', 400, INVALID],
    ['when it is larger than 256 KB', `{ motto } # ${'x'.repeat(300_000)}`, 413, 'BODY_TOO_LARGE'],
  ])('%s', async (_, query, status, code) => {
    const answer = await graph.ask(query);
    expect([answer.status, answer.errors[0]?.extensions['code']]).toEqual([status, code]);
    expect(answer.errors[0]?.message).not.toContain('Did you mean');
    expect(graph.people.received).toHaveLength(0);
  });

  test('when it is several in one', async () => {
    const token = await graph.issuer.mint('district-officer');
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify([{ query: '{ motto }' }, { query: '{ motto }' }]),
    });
    expect(response.status).toBe(400);
  });
});
