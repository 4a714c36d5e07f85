import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { asWorker } from '../database.ts';
import { readAnnouncements } from '../worker/announcements.ts';
import { openTestDatabase } from '../testing/database.ts';
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

const subjects = ({ events }: Awaited<ReturnType<typeof read>>) =>
  events.map((event) => event.subject);

test('who begins now is told of nothing before, and goes on from where they are', async () => {
  const [client] = clients;
  await announce(client, 1);
  const { cursor, events } = await read();
  expect(events).toEqual([]);
  await announce(client, 2);
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
  const late = await read(early.cursor);
  const heard = [...subjects(early), ...subjects(late)];
  expect(heard.toSorted()).toEqual([subject(1), subject(2), subject(3)]);
});

test('another tenant is told of nothing', async () => {
  const { cursor } = await read();
  await announce(clients[0], 1);
  expect((await read(cursor, '520204')).events).toEqual([]);
});

test('who was away for longer than it is kept is told so', async () => {
  const { cursor } = await read();
  const [position, sequence, told] = cursor.split('-');
  const dayAgo = Number(told) - 24 * 3_600_000;
  expect((await read(cursor)).lost).toBe(false);
  expect((await read(`${position}-${sequence}-${dayAgo}`)).lost).toBe(true);
});
