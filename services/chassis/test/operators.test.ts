import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { newId } from '@linli/kernel/ids.ts';
import { PARKED } from '@linli/schemas/operators.ts';
import { asWorker, kysely } from '../database.ts';
import { startDeadline } from '../deadlines.ts';
import { newIdentityKeys, openSigner } from '../identity.ts';
import { receive } from '../inbox.ts';
import { openQueues } from '../queue.ts';
import { anActor } from '../testing/actor.ts';
import { turnedClock } from '../testing/clock.ts';
import { openTestDatabase } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { describeOnBackends, openTestQueues } from '../testing/queues.ts';
import type { TestQueues } from '../testing/queues.ts';
import { withoutValues } from '../worker/without-values.ts';
import { serveWorkerHealth } from '../worker/worker-health.ts';
import { petitionOrm } from './fixtures.ts';

const START = new Date('2026-04-16T08:00:00+08:00');
const keys = newIdentityKeys();
const operator = anActor({ tenant: '510116', grants: ['system.operate@510116'] });

let opened: AsyncDisposableStack;
let database: TestDatabase;
let url: string;

beforeEach(async () => {
  opened = new AsyncDisposableStack();
  database = opened.use(await openTestDatabase(petitionOrm));
});
afterEach(() => opened.disposeAsync());

describeOnBackends('the board over %s', (backend) => {
  let queues: TestQueues;
  beforeEach(async () => {
    queues = opened.use(await openTestQueues(backend));
    url = await serve(queues.options);
  });

  test('shows the jobs of its service: what they are, and nothing of what they tell', async () => {
    const sender = opened.use(openQueues(queues.options));
    const delivery = {
      id: newId(START), topic: 'grid.told', publisher: 'grid', sequence: 7,
      happenedAt: START.toISOString(), subject: 'one', tenant: '510116', payload: { name: '张三' },
    };
    await sender.send('petition', [
      { name: 'deliver', data: delivery, id: 'one' },
      { name: 'sweep-deadlines', data: {}, delayMs: 3_600_000 },
    ]);
    const listed = await ask('/queues/api/queues?activeQueue=petition&page=1&jobsPerPage=10');
    expect(listed).toMatchObject({ status: 200 });
    expect(JSON.parse(listed.text)).toMatchObject({ queues: [{
      name: 'petition', readOnlyMode: true, allowRetries: false, isPaused: false,
      counts: { waiting: 1, delayed: 1, active: 0, failed: 0 },
      jobs: [
        { name: 'deliver', data: { topic: 'grid.told', sequence: 7 } },
        { name: 'sweep-deadlines', data: {} },
      ],
    }] });
    const one = await ask('/queues/api/queues/petition/one');
    expect(one).toMatchObject({ status: 200, text: expect.stringContaining(delivery.id) });
    expect(listed.text + one.text).not.toContain('张三');
  });

  test('shows of its server what that one can tell', async () => {
    const { status, text } = await ask('/queues/api/redis/stats');
    expect([status, JSON.parse(text)]).toEqual([200, expect.objectContaining({
      backend: backend === 'Redis' ? 'redis' : 'postgres',
      version: expect.stringMatching(/^\d/),
      clients: expect.objectContaining({ connected: expect.any(Number) }),
    })]);
  });

  test('is a page whose parts stand where the gateway shows it, none elsewhere', async () => {
    const { status, text } = await ask('/queues/');
    expect(status).toBe(200);
    expect(text).toContain('<base href="/operators/queues/petition/" />');
    expect(text).not.toMatch(/https?:/);
    const [, script] = /src="(static\/js\/main[^"]+)"/.exec(text) ?? [];
    expect((await ask(`/queues/${script}`)).status).toBe(200);
  });

  test.each([
    ['PUT', '/api/queues/petition/pause'], ['PUT', '/api/queues/petition/empty'],
    ['PUT', '/api/queues/petition/one/clean'], ['PUT', '/api/queues/petition/obliterate'],
    ['POST', '/api/queues/petition/add'], ['PUT', '/api/queues/petition/retry/failed'],
  ])('changes nothing: %s %s', async (method, path) => {
    expect((await ask(`/queues${path}`, { method })).status).toBe(405);
  });

  test('says that it cannot be shown while its queue is away', async () => {
    const away = backend === 'Redis'
      ? { redisUrl: 'redis://127.0.0.1:1' } : { databaseUrl: 'postgres://x@127.0.0.1:1/x' };
    url = await serve(away);
    expect((await ask('/queues/api/queues')).status).toBe(503);
  });
});

describe('what a worker shows operators', () => {
  const SHOWN = ['/queues/', '/queues/api/queues', '/queues/static/images/logo.svg', '/parked'];
  beforeEach(async () => {
    const queues = opened.use(await openTestQueues('PostgreSQL'));
    url = await serve(queues.options);
  });

  test.each<[string, Asking & { status: number }]>([
    ['whom the gateway did not sign for', { status: 401, signed: false }],
    ['whom another key signed for', { status: 401, by: newIdentityKeys().privateJwk }],
    ['what was signed for its subgraph', { status: 401, audience: 'petition' }],
    ['what was signed for another worker', { status: 401, audience: 'grid.worker' }],
    ['what was signed for another path', { status: 401, signedPath: '/metrics' }],
    ['who operates nothing', {
      status: 403, actor: anActor({ tenant: '510116', grants: ['petition.read@510116'] }),
    }],
    ['who operates a part of the tenant', {
      status: 403, actor: anActor({ tenant: '510116', grants: ['system.operate@510116001'] }),
    }],
  ])('is not for %s', async (_, { status, ...asking }) => {
    const answers = await Promise.all(SHOWN.map((path) => ask(path, asking)));
    expect(answers.map((answer) => answer.status)).toEqual(SHOWN.map(() => status));
  });

  test('is shown to nobody a second time for the same signature', async () => {
    const headers = await sign('/parked', 'GET');
    const read = async (): Promise<number> => (await fetch(`${url}/parked`, { headers })).status;
    expect([await read(), await read()]).toEqual([200, 401]);
  });

  test('is what is parked and stuck of the own tenant, until it is replayed', async () => {
    const [parked, , stuck] = [await park('510116'), await park('520204'), await stick('510116')];
    expect(await readParked()).toEqual({
      events: [{
        id: parked, topic: 'grid.told', subject: 'one', failures: 5,
        error: 'duplicate key value violates unique constraint "matter_pkey": …',
        since: expect.any(String),
      }],
      deadlines: [{
        id: stuck, kind: 'HANDLE', rule: 'R-TEST', subject: expect.any(String), failures: 3,
        error: 'no rung 7', since: START.toISOString(),
      }],
    });
    for (const id of [parked, stuck]) expect((await replay(id)).status).toBe(200);
    expect(await readParked()).toEqual({ events: [], deadlines: [] });
    expect(await states()).toEqual(['PARKED 5', 'RUNNING 0', 'WAITING 0']);
    expect((await replay(parked)).status).toBe(404);
    expect(await audited()).toEqual([parked, stuck].toSorted().map((subject) => {
      return { actor: operator.id, subject, tenant: '510116' };
    }));
  });

  test('of another tenant is not replayed, nor what was never parked', async () => {
    const theirs = await park('520204');
    for (const id of [theirs, newId(START), 'nonsense']) {
      expect((await replay(id)).status).toBe(404);
    }
    expect(await states()).toEqual(['PARKED 5']);
  });
});

test.each([
  ['insert into t values (\'张三\') - broken', 'insert into t values (…) - broken'],
  ['invalid input "13812345678"', 'invalid input …'],
  ['Key (phone)=(13812345678) exists', 'Key (phone)=(…) exists'],
  ['no grid for 510107199001011234', 'no grid for …'],
  ['[\n  { "path": ["post"] }\n]', '[ { "path": ["post"] } ]'],
  ['violates "inbox_pkey" after 5 tries', 'violates "inbox_pkey" after 5 tries'],
])('an error %s is shown as %s', (error, shown) => {
  expect(withoutValues(error)).toBe(shown);
});

async function serve(queue: TestQueues['options']): Promise<string> {
  const health = opened.use(await serveWorkerHealth({
    service: 'petition', database: database.worker, clock: turnedClock(START), queue,
    host: '127.0.0.1', port: 0, identityJwks: keys.subgraphJwks,
  }));
  return health.url;
}

interface Asking {
  readonly method?: string;
  readonly signed?: boolean;
  readonly signedPath?: string;
  readonly audience?: string;
  readonly by?: string;
  readonly actor?: typeof operator;
}

async function ask(path: string, asking: Asking = {}): Promise<{ status: number; text: string }> {
  const { method = 'GET', signed = true } = asking;
  const headers = signed ? await sign(path, method, asking) : {};
  const response = await fetch(`${url}${path}`, { method, headers });
  return { status: response.status, text: await response.text() };
}

function sign(path: string, method: string, asking: Asking = {}): Promise<Record<string, string>> {
  const { signedPath = path, audience = 'petition.worker', actor = operator } = asking;
  const signer = openSigner(asking.by ?? keys.privateJwk);
  const sending = { method, path: signedPath, body: '', requestId: randomUUID() };
  return signer.headers(actor, audience, sending);
}

/** Who had what tried again. */
function audited(): Promise<unknown[]> {
  return asWorker(database.worker, async (em) => {
    const { rows } = await sql`select actor, subject, tenant from audit
      where kind = 'WRITE' and action = 'replayParked' order by subject`.execute(kysely(em));
    return rows;
  });
}

async function readParked() {
  return PARKED.parse(JSON.parse((await ask('/parked')).text));
}

function replay(id: string) {
  return ask(`/parked/${id}/replay`, { method: 'POST' });
}

async function park(tenant: string): Promise<string> {
  const id = newId(START);
  await receive(database.worker, {
    id, sequence: 1, topic: 'grid.told', subject: 'one', tenant, publisher: 'grid',
    happenedAt: START.toISOString(), payload: { name: '张三' },
  });
  await run(sql`update inbox set state = 'PARKED', failures = 5, error =
    'duplicate key value violates unique constraint "matter_pkey": ''张三''' where id = ${id}`);
  return id;
}

async function stick(tenant: string): Promise<string> {
  const id = newId(START);
  await asWorker(database.worker, (em) => startDeadline(em, {
    id, tenant, division: '510116001001', subjectId: newId(START), kind: 'HANDLE', rule: 'R-TEST',
    ruleVersion: 1, source: 'a test', amount: 3, unit: 'HOURS', ladder: 'HOURLY',
    ladderVersion: 1, startedAt: START, dueAt: START, provisional: false,
    calendarVersion: 'CN-2026', ringAt: START, context: {},
  }));
  await run(sql`update deadline set state = 'STUCK', failures = 3, error = 'no rung 7'
    where id = ${id}`);
  return id;
}

/** State and failures of every event, and of every clock. */
async function states(): Promise<string[]> {
  const { rows } = await asWorker(database.worker, (em) =>
    sql<{ state: string; failures: number }>`
      select state, failures from inbox union all select state, failures from deadline
    `.execute(kysely(em)));
  return rows.map(({ state, failures }) => `${state} ${failures}`).toSorted();
}

function run(statement: ReturnType<typeof sql>): Promise<unknown> {
  return asWorker(database.worker, (em) => statement.execute(kysely(em)));
}
