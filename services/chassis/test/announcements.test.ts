import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { Client } from 'pg';
import { asWorker, kysely } from '../database.ts';
import { readAnnouncements } from '../worker/announcements.ts';
import { openTestDatabase } from '../testing/database.ts';
import { until } from '../testing/until.ts';
import { gridOrm } from './fixtures.ts';

const TOPIC = 'grid.event-changed';
const at = { tenant: '510116', topic: TOPIC };

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let clients: Client[];
beforeAll(async () => {
  database = await openTestDatabase(gridOrm);
});
beforeEach(async () => {
  clients = await Promise.all([0, 1].map(async () => {
    const client = new Client({ connectionString: database.urls.worker });
    await client.connect();
    return client;
  }));
  await clients[0]?.query('delete from announcement');
});
afterEach(async () => {
  await Promise.all(clients.map((client) => client.end()));
});
afterAll(async () => database[Symbol.asyncDispose]());

function read(after?: string, tenant = at.tenant) {
  return asWorker(database.worker, (em) => readAnnouncements(em, { ...at, tenant, after }));
}

const subject = (last: number): string => `019a0000-0000-7000-8000-00000000000${last}`;

async function announce(client: Client | undefined, last: number): Promise<void> {
  await client?.query(
    'insert into announcement (tenant, topic, subject, division) values ($1, $2, $3, $1)',
    [at.tenant, TOPIC, subject(last)],
  );
}

/** As a sweep records rungs: one of the first subject's clocks, and two of the second's. */
async function fire(client: Client | undefined, ...lasts: readonly number[]): Promise<void> {
  await client?.query(
    `insert into escalation (tenant, division, subject_id, deadline_id, rung, action, due_at,
      fired_at, rule, reason)
    select $1, $1, subject::uuid, gen_random_uuid(), 1, 'RAISE', now(), now(), 'R-TEST@1', '逾期'
    from unnest($2::text[]) as subject`,
    [at.tenant, lasts.map(subject)],
  );
}

/** Until what began before is over: the databases of a cluster count transactions together. */
async function settled(): Promise<void> {
  const ask = <T>(asked: ReturnType<typeof sql<T>>) => asWorker(database.worker, async (em) => {
    const { rows } = await sql<{ told: T }>`select ${asked} as told`.execute(kysely(em));
    return rows[0]?.told;
  });
  const last = await ask(sql<string>`pg_current_xact_id()::text`);
  const isOver = sql<boolean>`pg_snapshot_xmin(pg_current_snapshot()) > ${last}::text::xid8`;
  await until(() => ask(isOver), (over) => over === true);
}

const subjects = ({ events }: Awaited<ReturnType<typeof read>>) =>
  events.map((event) => event.subject);

test('who begins now is told of nothing before, and goes on from where they are', async () => {
  const [client] = clients;
  await announce(client, 1);
  await settled();
  const { cursor, events } = await read();
  expect(events).toEqual([]);
  await announce(client, 2);
  await settled();
  const next = await read(cursor);
  expect(subjects(next)).toEqual([subject(2)]);
  expect((await read(next.cursor)).events).toEqual([]);
});

test('what ends late is not passed over by what ended before it', async () => {
  const [one, other] = clients;
  const { cursor } = await read();
  await one?.query('begin');
  await other?.query('begin');
  await announce(one, 1);
  await announce(other, 2);
  await announce(one, 3);
  await other?.query('commit');
  const early = await read(cursor);
  await one?.query('commit');
  await settled();
  const late = await read(early.cursor);
  const heard = [...subjects(early), ...subjects(late)];
  expect(heard.toSorted()).toEqual([subject(1), subject(2), subject(3)]);
});

test('another tenant is told of nothing', async () => {
  const { cursor } = await read();
  await announce(clients[0], 1);
  await settled();
  expect((await read(cursor, '520204')).events).toEqual([]);
});

test('who was away for longer than it is kept is told so', async () => {
  const { cursor } = await read();
  const [position, sequence, told] = cursor.split('-');
  const dayAgo = Number(told) - 24 * 3_600_000;
  expect((await read(cursor)).lost).toBe(false);
  expect((await read(`${position}-${sequence}-${dayAgo}`)).lost).toBe(true);
});

test('of rungs each subject is told once a transaction, in the order of commits', async () => {
  const [one, other] = clients;
  const ask = (after?: string) => asWorker(database.worker, (em) =>
    readAnnouncements(em, { ...at, topic: 'grid.rang', after }));
  const { cursor } = await ask();
  await one?.query('begin');
  await fire(one, 1, 2, 2);
  await fire(other, 3);
  const early = await ask(cursor);
  await one?.query('commit');
  await settled();
  const late = await ask(early.cursor);
  expect([...subjects(early), ...subjects(late)].toSorted())
    .toEqual([subject(1), subject(2), subject(3)]);
  const resumed = await ask(late.events.find((event) => event.subject === subject(1))?.cursor);
  expect(subjects(resumed)).toContain(subject(2));
  expect(subjects(resumed)).not.toContain(subject(1));
  expect((await ask(late.cursor)).events).toEqual([]);
  await fire(one, 1);
  await settled();
  expect(subjects(await ask(late.cursor))).toEqual([subject(1)]);
});
