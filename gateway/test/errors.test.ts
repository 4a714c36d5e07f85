import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '@linli/chassis/testing/until.ts';
import { ERRORS, isCode } from '../errors.ts';
import { anOfficer, openGraph } from './graph.ts';
import type { Graph } from './graph.ts';
import type { Mood } from './tiny-subgraph.ts';

const NEW = 'application/graphql-response+json';
const OLD = 'application/json';
/** Registered, and refused at the least: spent with its first point. */
const CLIENTS = JSON.stringify({
  desk: { class: 'HOTLINE' },
  spent: { class: 'PARTNER', limits: { pointsPerMinute: { most: 0 } } },
  crowd: { class: 'PARTNER', limits: { concurrent: { most: 0 } } },
});

let graph: Graph;
let token: string;
beforeAll(async () => {
  graph = await openGraph({ SUBGRAPH_TIMEOUT_MS: '300', CLIENTS });
  token = await graph.issuer.mint(anOfficer);
});
beforeEach(async () => {
  graph.people.moods.next.length = 0;
  await until(() => graph.ask('{ motto }'), ({ errors }) => errors.length === 0);
});
afterAll(async () => graph[Symbol.asyncDispose]());

interface Failure {
  readonly asks?: string;
  readonly variables?: Record<string, unknown>;
  /** As it is sent, where it is no question. */
  readonly body?: string;
  readonly get?: string;
  readonly headers?: Record<string, string>;
  /** As which program; null: as nobody. */
  readonly as?: string | null;
  readonly mood?: Mood;
  /** In the newer media type, and in the older one. */
  readonly status: readonly [number, number];
  readonly code: keyof typeof ERRORS;
  /** Whether the rest was answered. */
  readonly partly?: boolean;
}

const MOTTO = '{ motto }';
const part = (mood: Mood, code: Failure['code']): Failure =>
  ({ asks: '{ motto who }', mood, status: [200, 200], code, partly: true });

const FAILURES = {
  'a document that cannot be parsed': {
    asks: '{', status: [400, 400], code: 'GRAPHQL_PARSE_FAILED',
  },
  'a document that asks for what is not there': {
    asks: '{ mottto }', status: [422, 400], code: 'GRAPHQL_VALIDATION_FAILED',
  },
  'a variable that is missing': {
    asks: 'query ($id: ID!) { officer(id: $id) { id } }',
    status: [422, 400], code: 'BAD_USER_INPUT',
  },
  'a variable of another type': {
    asks: 'query ($n: Float!) { officer(id: 1) { shift(hours: $n) } }',
    variables: { n: 'many' }, status: [422, 400], code: 'BAD_USER_INPUT',
  },
  'a number that is none': {
    asks: '{ officer(id: 1) { shift(hours: 1e999) } }',
    status: [422, 400], code: 'BAD_USER_INPUT',
  },
  'an operation that is unknown': {
    body: JSON.stringify({ query: 'query A { motto }', operationName: 'B' }),
    status: [422, 400], code: 'OPERATION_RESOLUTION_FAILURE',
  },
  'what may not be asked': { asks: '{ sealed }', status: [403, 403], code: 'FORBIDDEN' },
  'nobody': { asks: MOTTO, as: null, status: [401, 401], code: 'UNAUTHENTICATED' },
  'a purpose that is no word': {
    asks: MOTTO, headers: { 'x-purpose': '!' }, status: [400, 400], code: 'BAD_REQUEST',
  },
  'a subgraph that hangs': part('HANGS', 'SUBGRAPH_TIMEOUT'),
  'a subgraph that breaks': part('BREAKS', 'SUBGRAPH_UNAVAILABLE'),
  'a subgraph that lies': part('LIES', 'SUBGRAPH_UNAVAILABLE'),
  'a subgraph that leaks under a good code': part('LEAKS', 'NOT_FOUND'),
  'a subgraph that leaks': {
    asks: '{ broken who }', status: [200, 200], code: 'DOWNSTREAM_SERVICE_ERROR', partly: true,
  },
  'a document that is too deep': {
    asks: `{ posts(officers: []) { ${'officer { posts { '.repeat(9)} title ${'} }'.repeat(9)} } }`,
    status: [400, 400], code: 'MAX_DEPTH_LIMIT',
  },
  'a minute that is spent': {
    asks: MOTTO, as: 'spent', status: [429, 429], code: 'RATE_LIMITED',
  },
  'a crowd': { asks: MOTTO, as: 'crowd', status: [429, 429], code: 'RATE_LIMITED' },
  'a document where ids are sent': {
    asks: MOTTO, as: 'desk', status: [403, 403], code: 'PERSISTED_DOCUMENT_REQUIRED',
  },
  'a document that nobody registered': {
    body: JSON.stringify({ documentId: `sha256:${'0'.repeat(64)}` }),
    status: [404, 404], code: 'PERSISTED_DOCUMENT_NOT_FOUND',
  },
  'a document by GET': {
    get: `?query=${encodeURIComponent(MOTTO)}`, status: [405, 405], code: 'METHOD_NOT_ALLOWED',
  },
  'a body that is too large': {
    asks: `${MOTTO} # ${'x'.repeat(300_000)}`, status: [413, 413], code: 'BODY_TOO_LARGE',
  },
  'a body of another type': {
    asks: MOTTO, headers: { 'content-type': 'text/plain' },
    status: [415, 415], code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  'a body that is no JSON': { body: '{"query":', status: [400, 400], code: 'BAD_REQUEST' },
  'a body without a question': { body: '{}', status: [400, 400], code: 'BAD_REQUEST' },
  'variables that are none': {
    body: JSON.stringify({ query: MOTTO, variables: 7 }), status: [400, 400], code: 'BAD_REQUEST',
  },
  'an address that leads nowhere': { get: '/nowhere', status: [404, 404], code: 'NOT_FOUND' },
} as const satisfies Record<string, Failure>;

async function send(failure: Failure, accept: string, language = 'en') {
  const { asks, variables, body, get, headers, as, mood } = failure;
  if (mood) graph.people.moods.next.push(mood);
  const bearer = as ? await graph.issuer.mint({ ...anOfficer, kind: 'MACHINE', sub: as }) : token;
  return fetch(`${graph.url}/graphql${get ?? ''}`, {
    ...(!get && { method: 'POST', body: body ?? JSON.stringify({ query: asks, variables }) }),
    headers: {
      accept,
      'accept-language': language,
      ...(!get && { 'content-type': 'application/json' }),
      ...(as !== null && { authorization: `Bearer ${bearer}` }),
      ...headers,
    },
  });
}

/** What of this graph's inside no answer may hold; `people` is a subgraph, and no field. */
const INSIDE = /people|127\.0\.0|10\.0\.0|leaked|select|hunter2|stack|\.ts:|serviceName|graphql\//;

describe.each(Object.entries<Failure>(FAILURES))('%s', (_, failure) => {
  test.each([[NEW, 0], [OLD, 1]] as const)('is told by a known code, in %s', async (media, at) => {
    const response = await send(failure, media);
    const text = await response.text();
    const { errors, ...rest } = JSON.parse(text);
    expect([response.status, errors.length]).toEqual([failure.status[at], 1]);
    expect(response.headers.get('content-type')).toBe(`${media}; charset=utf-8`);
    const requestId = response.headers.get('x-request-id');
    expect(errors[0].extensions).toMatchObject({ code: failure.code, requestId });
    expect(isCode(errors[0].extensions.code)).toBe(true);
    expect(text).not.toMatch(INSIDE);
    expect(rest.data?.who).toBe(failure.partly ? 'an-officer' : undefined);
  });

  test('is told in Chinese to whoever prefers it', async () => {
    const { errors } = JSON.parse(await (await send(failure, NEW, 'zh-CN,en;q=0.8')).text());
    expect(errors[0].message).toMatch(/\p{Script=Han}/u);
    const english = JSON.parse(await (await send(failure, NEW, 'en,zh;q=0.8')).text());
    expect(english.errors[0].message).not.toMatch(/\p{Script=Han}/u);
    expect(english.errors[0].extensions.code).toBe(errors[0].extensions.code);
  });
});

test('what failed costs nothing of what did not', async () => {
  graph.people.moods.next.push('HANGS');
  const { data } = await graph.ask('{ motto who }');
  expect(data).toEqual({ motto: null, who: 'an-officer' });
});

test('part of an answer is 294 only where wanted, in the newer media type alone', async () => {
  await using told = await openGraph({ PARTIAL_294: '1' });
  const ask = (accept: string, query: string) => told.ask(query, { headers: { accept } });
  expect((await ask(NEW, '{ broken who }')).status).toBe(294);
  expect((await ask(OLD, '{ broken who }')).status).toBe(200);
  expect((await ask(NEW, '{ who }')).status).toBe(200);
});

test('an answer that the client would not read is 406', async () => {
  const response = await send(FAILURES['a document that cannot be parsed'], 'text/html');
  expect([response.status, (await response.json()).errors[0].extensions.code])
    .toEqual([406, 'NOT_ACCEPTABLE']);
});

test('every code is in the README, with its status', async () => {
  const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8');
  const rows = Object.entries(ERRORS).map(([code, { status, en }]) =>
    `| \`${code}\` | ${status} | ${en} |`);
  expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
});
