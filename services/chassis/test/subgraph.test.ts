import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Actor } from '@linli/kernel/actor.ts';
import { openAdmin } from '../admin.ts';
import { newIdentityKeys, openSigner } from '../identity.ts';
import { realClock } from '../clock.ts';
import { serveSubgraph } from '../subgraph.ts';
import type { Subgraph } from '../subgraph.ts';
import { anActor } from '../testing/actor.ts';
import { openTestDatabase, testCluster } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { petitionOrm } from './fixtures.ts';
import { contextOf, resolvers, SDL } from './matters.ts';

const keys = newIdentityKeys();
const signer = openSigner(keys.privateJwk);
const officer = anActor({ tenant: '510116', grants: ['petition.read@510116'] });
const neighbour = anActor({ tenant: '520204', grants: ['petition.read@520204'] });

let database: TestDatabase;
let subgraph: Subgraph;
let isReady = true;

beforeAll(async () => {
  database = await openTestDatabase(petitionOrm);
  subgraph = await serveSubgraph({
    service: 'petition',
    typeDefs: SDL,
    resolvers,
    database: database.api,
    clock: realClock,
    port: 0,
    identityJwks: keys.subgraphJwks,
    context: contextOf,
    ready: async () => isReady,
  });
});

afterAll(async () => {
  await subgraph[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

describe('A subgraph', () => {
  test('answers nobody but the gateway, whatever they ask', async () => {
    for (const query of ['{ matters { id } }', '{ _service { sdl } }', 'not a query']) {
      const body = JSON.stringify({ query });
      const answer = await send(body, { 'content-type': 'application/json' });
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual({
        errors: [{
          message: 'We do not know who you are',
          extensions: { code: 'UNAUTHENTICATED' },
        }],
      });
    }
    expect((await send('{}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await fetch(subgraph.url, { method: 'POST' })).status).toBe(401);
    expect((await fetch(`${subgraph.url}?query={matters{id}}`)).status).toBe(404);
  });

  test('tells anybody whether it lives and is ready', async () => {
    const health = (path: string): Promise<Response> => fetch(new URL(path, subgraph.url));
    expect((await health('/health/live')).status).toBe(200);
    expect((await health('/health/ready')).status).toBe(200);
    isReady = false;
    expect((await health('/health/ready')).status).toBe(503);
    isReady = true;
  });

  test('is not to be introspected, batched, or sent more than it can hold', async () => {
    expect(codesOf(await ask('{ __schema { types { name } } }'))).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    const batch = JSON.stringify([{ query: '{ matters { id } }' }]);
    expect((await sign(batch)).status).toBe(400);
    const large = JSON.stringify({ query: '{ matters { id } }', padding: 'x'.repeat(1 << 20) });
    expect((await sign(large)).status).toBe(413);
  });

  test('shows an actor the rows of their jurisdiction, by query and by reference', async () => {
    const { data } = await ask('mutation { addMatter(title: "路灯") { id title again { title } } }');
    const { id } = data.addMatter;
    expect(data).toEqual({ addMatter: { id, title: '路灯', again: { title: '路灯' } } });
    const entity = `{ _entities(representations: [{ __typename: "Matter", id: "${id}" }])
      { ... on Matter { title } } }`;
    expect((await ask(entity)).data).toEqual({ _entities: [{ title: '路灯' }] });
    expect((await ask(entity, neighbour)).data).toEqual({ _entities: [null] });
    expect((await ask('{ matters { id } }', neighbour)).data).toEqual({ matters: [] });
  });

  test('answers what it is asked again and again as the first time, in word and head', async () => {
    const accept = 'application/graphql-response+json, application/json';
    // The first refusal of a tenant begins its chain, which is a statement more.
    await ask('{ denied }');
    const heads = ['content-type', 'x-linli-statements', 'cache-control'];
    for (const query of ['{ matters { id again { title } } denied }', '{ matters { id } }']) {
      const told: string[] = [];
      for (let use = 0; use < 5; use += 1) {
        const answer = await sign(bodyOf(query), officer, { accept });
        const { data, errors } = JSON.parse(await answer.text());
        const codes = errors?.map(({ message, path, extensions }: Told) =>
          [message, path, extensions]);
        const head = heads.map((name) => answer.headers.get(name));
        told.push(JSON.stringify([answer.status, head, data, codes]));
      }
      expect([...new Set(told)]).toEqual(told.slice(0, 1));
      expect(told[0]).toContain('graphql-response+json');
    }
  });

  test('takes an answer that is no to be the caller\'s, and a fault to be its own', async () => {
    expect(await ask('{ denied }')).toMatchObject({
      data: { denied: null },
      errors: [{ path: ['denied'], extensions: { code: 'FORBIDDEN' } }],
    });
    const broken = await ask('{ broken brokenSql }', officer, 'client-request-9');
    expect(broken.errors).toHaveLength(2);
    for (const error of broken.errors) {
      const extensions = { code: 'INTERNAL_SERVER_ERROR', traceId: 'client-request-9' };
      expect(error).toMatchObject({ message: 'Internal error', extensions });
    }
    expect(JSON.stringify(broken)).not.toMatch(/secret|division|stack/);
  });
});

describe('The reads of one request', () => {
  test('share one transaction, and another request has another', async () => {
    const query = '{ a: transaction b: transaction c: transaction }';
    const [one, two] = [(await ask(query)).data, (await ask(query)).data];
    expect(new Set(Object.values(one)).size).toBe(1);
    expect(one.a).not.toBe(two.a);
  });

  test('cost as many statements for one row as for many', async () => {
    const query = '{ matters { again { title } } }';
    await ask('mutation { addMatter(title: "first") { id } }');
    const few = await statementsOf(query);
    for (let at = 0; at < 20; at += 1) await ask('mutation { addMatter(title: "more") { id } }');
    expect((await ask(query)).data.matters.length).toBeGreaterThan(20);
    expect(await statementsOf(query)).toBe(few);
    expect(few).toBeLessThanOrEqual(6);
  });

  test('open no transaction where nothing is read', async () => {
    expect(await statementsOf('{ __typename }')).toBe(0);
  });

  test('hold no connection once answered, after a fault, or when the client has gone', async () => {
    await ask('{ broken brokenSql wait }');
    expect(await holds()).toBe(false);
    const gone = new AbortController();
    const asked = sign(bodyOf('{ wait again: wait }'), officer, { signal: gone.signal });
    await sleep(100);
    expect(await holds()).toBe(true);
    gone.abort();
    await expect(asked).rejects.toThrow();
    await sleep(800);
    expect(await holds()).toBe(false);
    expect((await ask('{ wait }')).data).toEqual({ wait: true });
  });

  test('give their connection back before a write: many at once never wait in a ring', async () => {
    const twice = `mutation {
      a: addMatter(title: "a") { again { title } } b: addMatter(title: "b") { again { title } } }`;
    const answers = await Promise.all(Array.from({ length: 40 }, () => ask(twice)));
    const written = { a: { again: { title: 'a' } }, b: { again: { title: 'b' } } };
    for (const answer of answers) expect(answer).toEqual({ data: written });
    expect(await holds()).toBe(false);
  });
});

function send(body: string, headers: Record<string, string>, signal?: AbortSignal) {
  return fetch(subgraph.url, { method: 'POST', body, headers, ...(signal && { signal }) });
}

interface Asking {
  readonly signal?: AbortSignal;
  readonly requestId?: string;
  readonly accept?: string;
}

interface Told {
  readonly message: string;
  readonly path: readonly string[];
  readonly extensions: object;
}

async function sign(
  body: string,
  actor: Actor = officer,
  { signal, requestId = 'client-request-1', accept }: Asking = {},
): Promise<Response> {
  const sending = { method: 'POST', path: '/graphql', body, requestId };
  const headers = await signer.headers(actor, 'petition', sending);
  const accepting = accept === undefined ? {} : { accept };
  return send(body, { 'content-type': 'application/json', ...accepting, ...headers }, signal);
}

async function ask(query: string, actor: Actor = officer, requestId = 'client-request-1') {
  const answer = await sign(bodyOf(query), actor, { requestId });
  return JSON.parse(await answer.text());
}

async function statementsOf(query: string): Promise<number> {
  return Number((await sign(bodyOf(query))).headers.get('x-linli-statements'));
}

function bodyOf(query: string): string {
  return JSON.stringify({ query });
}

function codesOf({ errors }: { errors: { extensions: { code: string } }[] }): string[] {
  return errors.map(({ extensions }) => extensions.code);
}

/** Whether any connection of the service is inside a transaction. */
async function holds(): Promise<boolean> {
  await using admin = await openAdmin(testCluster());
  const name = new URL(database.urls.api).pathname.slice(1);
  return await admin.holds(`select 1 from pg_stat_activity
    where datname = $1 and state <> 'idle' and backend_type = 'client backend'`, [name]);
}
