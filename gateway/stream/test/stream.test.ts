import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newIdentityKeys } from '@linli/chassis/identity.ts';
import { until } from '@linli/chassis/testing/until.ts';
import { anOfficer, openGraph } from '../../test/graph.ts';
import type { Graph } from '../../test/graph.ts';
import { openTinyWorker } from '../../test/tiny-worker.ts';
import type { TinyWorker } from '../../test/tiny-worker.ts';
import { STREAMS_AT_MOST } from '../room.ts';
import { watch } from './reading.ts';
import type { Asking, Reading } from './reading.ts';

let graph: Graph;
let worker: TinyWorker;
let token: string;
const opened: Reading[] = [];

beforeAll(async () => {
  const keys = newIdentityKeys();
  worker = await openTinyWorker(keys.subgraphJwks);
  graph = await openGraph({ WORKER_URLS: JSON.stringify({ petition: worker.url }) }, keys);
  token = await graph.issuer.mint(anOfficer);
});
beforeEach(async () => {
  for (const each of opened.splice(0)) await each[Symbol.asyncDispose]();
  worker.forgets = false;
});
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  await worker[Symbol.asyncDispose]();
});

const WATCH = 'subscription { petitionChanged { id text officer { name } } }';
const seen = (id: string) => ({
  data: { petitionChanged: { id, text: '路灯', officer: { name: 'Officer a' } } },
});

async function open(asking: Partial<Asking> = {}, of: Graph = graph): Promise<Reading> {
  const reading = await watch(of.url, { token, query: WATCH, ...asking });
  opened.push(reading);
  return reading;
}

/** Subscribed once the first block is there: it tells from where. */
async function begin(asking: Partial<Asking> = {}) {
  const reading = await open(asking);
  const first = await reading.next();
  return { reading, from: first?.id ?? '', retry: first?.retry };
}

function announce(subject: string, { tenant = '510116', division = '510116001' } = {}): void {
  worker.announced.push({ tenant, topic: 'petition.changed', subject, division });
}

describe('whoever watches', () => {
  test('reads their own selection of what changed, over several subgraphs', async () => {
    const { reading, retry } = await begin();
    expect([reading.status, retry]).toEqual([200, '2000']);
    expect(reading.headers.get('content-type')).toContain('text/event-stream');
    expect(reading.headers.get('x-request-id')).toBeTruthy();
    announce('one');
    announce('two');
    expect(await reading.next()).toMatchObject({ event: 'next', data: seen('one') });
    expect(await reading.next()).toMatchObject({ event: 'next', data: seen('two') });
  });

  test('hears under their own name for it, with variables and fragments', async () => {
    const { reading } = await begin({
      query: `subscription ($under: ID, $words: Int) { mine: petitionChanged(under: $under) { ...P } }
        fragment P on Petition { text(words: $words) }`,
      variables: { under: '510116001', words: 3 },
    });
    announce('elsewhere', { division: '510116002' });
    announce('here');
    expect(await reading.next()).toMatchObject({ data: { data: { mine: { text: '路灯' } } } });
    const asked = graph.posts.received.at(-1);
    expect(Object.values(asked?.variables ?? {})).toEqual(expect.arrayContaining(['here', 3]));
  });

  test('hears of the one they asked for alone', async () => {
    const query = 'subscription { petitionChanged(id: "mine") { id } }';
    const { reading } = await begin({ query });
    announce('another');
    announce('mine');
    const mine = { data: { petitionChanged: { id: 'mine' } } };
    expect(await reading.next()).toMatchObject({ data: mine });
  });

  test('hears nothing of what they may not see, nor of another tenant', async () => {
    const { reading } = await begin();
    announce('hidden');
    announce('foreign', { tenant: '520204' });
    announce('mine');
    expect(await reading.next()).toMatchObject({ data: seen('mine') });
  });

  test('hears no more once their grant is over, by the same token', async () => {
    const to = new Date(Date.now() + 1_500).toISOString();
    const grants = [`petition.read@510116001;to=${to}`];
    const limited = await graph.issuer.mint({ ...anOfficer, sub: 'limited', grants });
    const { reading } = await begin({ token: limited });
    const { reading: other } = await begin();
    announce('early');
    const early = { data: { petitionChanged: { id: 'early' } } };
    expect(await reading.next()).toMatchObject({ data: early });
    expect(await other.next()).toMatchObject({ data: seen('early') });
    const asked = () => graph.ask('{ petition(id: 1) { id } }', { token: limited });
    await until(asked, ({ status }) => status === 403);
    graph.posts.received.length = 0;
    for (const late of ['late', 'later']) {
      announce(late);
      expect(await other.next()).toMatchObject({ data: seen(late) });
    }
    expect(graph.posts.received.map(({ actor }) => actor.id)).not.toContain('limited');
  });

  test('goes on where they were, and misses nothing', async () => {
    const { reading } = await begin();
    announce('before');
    const before = await reading.next();
    await reading[Symbol.asyncDispose]();
    announce('meanwhile');
    announce('meanwhile-too');
    const { reading: again } = await begin({ lastEventId: before?.id ?? '' });
    announce('after');
    const heard = [await again.next(), await again.next(), await again.next()];
    expect(heard.map((block) => block?.data)).toEqual(
      ['meanwhile', 'meanwhile-too', 'after'].map(seen));
  });

  test('goes on from before the first event, too', async () => {
    const { reading, from } = await begin();
    await reading[Symbol.asyncDispose]();
    announce('meanwhile');
    const { reading: again } = await begin({ lastEventId: from });
    expect(await again.next()).toMatchObject({ data: seen('meanwhile') });
  });

  test('is told when a part of it fails, and hears the rest', async () => {
    const { reading } = await begin();
    graph.people.moods.next.push('BREAKS');
    announce('partly');
    expect(await reading.next()).toMatchObject({ data: {
      data: { petitionChanged: { id: 'partly', officer: { name: null } } },
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    } });
    announce('whole');
    await until(async () => (await reading.next())?.data, (data) => data !== null);
  });
});

describe('a stream is refused', () => {
  const NAMES = 'petitionChanged { id } }';
  test.each<[string, Partial<Asking>, number, string]>([
    ['that is no subscription', { query: '{ motto }' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['that is a write', { query: 'mutation { rename(id: 1, name: "a") { id } }' }, 400,
      'OPERATION_RESOLUTION_FAILURE'],
    ['that cannot be parsed', { query: 'subscription {' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['of what is not there', { query: 'subscription { nothing { id } }' }, 400,
      'GRAPHQL_VALIDATION_FAILED'],
    ['of two things', { query: `subscription { one: petitionChanged { id } ${NAMES}` }, 400,
      'GRAPHQL_VALIDATION_FAILED'],
    ['to who may not read it', { query: 'subscription { petitionChanged { file } }' }, 403,
      'FORBIDDEN'],
    ['to nobody', { token: 'none' }, 401, 'UNAUTHENTICATED'],
    ['with a value of another type', {
      query: 'subscription ($id: ID) { petitionChanged(id: $id) { id } }', variables: { id: {} },
    }, 400, 'BAD_USER_INPUT'],
    ['to who reads no events', { headers: { accept: 'application/json' } }, 406, 'NOT_ACCEPTABLE'],
    ['from a place that never was', { lastEventId: 'yesterday' }, 410, 'EVENTS_LOST'],
  ])('%s', async (_, asking, status, code) => {
    const reading = await open(asking);
    expect(reading.status).toBe(status);
    expect(await reading.json()).toMatchObject({
      errors: [{ extensions: { code, requestId: reading.headers.get('x-request-id') } }],
    });
  });

  test('whose events are gone: that is said', async () => {
    const { from } = await begin();
    worker.forgets = true;
    const reading = await open({ lastEventId: from });
    expect([reading.status, await reading.json()]).toMatchObject(
      [410, { errors: [{ extensions: { code: 'EVENTS_LOST' } }] }]);
  });

  test('beyond as many as one may have, until one is over', async () => {
    const mine = await graph.issuer.mint({ ...anOfficer, sub: 'a-collector' });
    const all = [];
    for (let at = 0; at < STREAMS_AT_MOST; at += 1) all.push(await begin({ token: mine }));
    const reading = await open({ token: mine });
    expect([reading.status, await reading.json()]).toMatchObject(
      [429, { errors: [{ extensions: { code: 'TOO_MANY_STREAMS' } }] }]);
    await all[0]?.reading[Symbol.asyncDispose]();
    await until(async () => (await open({ token: mine })).status, (status) => status === 200);
  });

  test('where it is asked like a query', async () => {
    const { status, errors } = await graph.ask(WATCH);
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
  });
});

describe('a stream ends', () => {
  test('with the token it was opened by', async () => {
    const short = await graph.issuer.mint({ ...anOfficer, lifeSeconds: 2 });
    const { reading } = await begin({ token: short });
    expect(await reading.next()).toMatchObject({
      data: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    expect(await reading.next()).toMatchObject({ event: 'complete' });
    expect(await reading.next()).toBeNull();
  });

  test('with the gateway, which says to come again', async () => {
    const keys = newIdentityKeys();
    await using other = await openTinyWorker(keys.subgraphJwks);
    const going = await openGraph({ WORKER_URLS: JSON.stringify({ petition: other.url }) }, keys);
    const reading = await open({ token: await going.issuer.mint(anOfficer) }, going);
    expect(await reading.next()).toMatchObject({ retry: '2000' });
    const gone = going[Symbol.asyncDispose]();
    expect(await reading.next()).toMatchObject({
      data: { errors: [{ extensions: { code: 'STREAM_ENDED' } }] },
    });
    await gone;
  });
});
