import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import { newId } from '@linli/kernel/ids.ts';
import { defineEvent } from '@linli/schemas/events/event.ts';
import { openAdmin } from '../admin.ts';
import { realClock } from '../clock.ts';
import { asActor, asWorker, kysely } from '../database.ts';
import { listParked, on, replay } from '../inbox.ts';
import type { InboxRow } from '../inbox.ts';
import { publish } from '../outbox.ts';
import { anActor } from '../testing/actor.ts';
import { openTestDatabase } from '../testing/database.ts';
import type { TestDatabase } from '../testing/database.ts';
import { openTestQueues, describeOnBackends } from '../testing/queues.ts';
import type { TestQueues } from '../testing/queues.ts';
import { until } from '../testing/until.ts';
import { serveWorker } from '../worker.ts';
import { gridOrm, petitionOrm } from './fixtures.ts';

const NOW = new Date('2026-04-16T08:00:00+08:00');
const actor = anActor({ tenant: '510116', grants: ['petition.read@510116'] });
const [ONE, OTHER] = [newId(NOW), newId(NOW)];

const told = defineEvent({
  topic: 'petition.told',
  payload: z.object({ about: z.uuid(), word: z.string() }),
  subjectOf: ({ about }) => about,
  subscribers: ['grid'],
});

describeOnBackends('an event on %s', (backend) => {
  let queues: TestQueues;
  let petition: TestDatabase;
  let grid: TestDatabase;
  let opened: AsyncDisposableStack;
  let failing: string | null;

  beforeEach(async () => {
    opened = new AsyncDisposableStack();
    queues = opened.use(await openTestQueues(backend));
    petition = opened.use(await openTestDatabase(petitionOrm));
    grid = opened.use(await openTestDatabase(gridOrm));
    failing = null;
    await asOwner(
      'create table heard (place int generated always as identity, about uuid, word text)',
    );
    await asOwner('grant select, insert on heard to grid_worker');
  });

  afterEach(() => opened.disposeAsync());

  test('is heard once though it is sent again and again', async () => {
    await startPublisher(50);
    await tell(ONE, '一');
    await until(attempts, (sent) => sent > 3);
    await startSubscriber();
    await until(heard, (words) => words.length === 1);
    await until(undelivered, (count) => count === 0);
    expect(await heard()).toEqual(['一']);
    expect(await inbox()).toMatchObject([{ state: 'PROCESSED', publisher: 'petition' }]);
  });

  test('is not told when what it tells of is rolled back', async () => {
    await startPublisher();
    await startSubscriber();
    const broken = asActor(petition.api, 'petition', actor, async (em) => {
      await publish(em, told, { about: ONE, word: '无' }, { tenant: '510116', now: NOW });
      throw new Error('rolled back');
    });
    await expect(broken).rejects.toThrow('rolled back');
    await tell(ONE, '有');
    await until(heard, (words) => words.length > 0);
    expect(await heard()).toEqual(['有']);
  });

  test('is heard after those before it of its subject', async () => {
    const words = ['一', '二', '三', '四', '五', '六'];
    for (const word of words) await tell(ONE, word);
    await startPublisher();
    await startSubscriber();
    await startSubscriber();
    await until(heard, (seen) => seen.length === words.length);
    expect(await heard()).toEqual(words);
  });

  test('that cannot be handled blocks its subject alone, and is heard once mended', async () => {
    failing = '坏';
    await startPublisher();
    await startSubscriber();
    await tell(ONE, '坏');
    await tell(ONE, '后');
    await tell(OTHER, '别');
    const list = () => asWorker(grid.worker, (em) => listParked(em, '510116'));
    const [parked] = await until(list, (rows) => rows.length > 0);
    expect(parked).toMatchObject({ subject: ONE, failures: 5, error: '坏 cannot be heard' });
    expect(await heard()).toEqual(['别']);

    failing = null;
    await asWorker(grid.worker, (em) => replay(em, { id: parked?.id ?? '', tenant: '510116' }));
    await until(heard, (words) => words.length === 3);
    expect(await heard()).toEqual(['别', '坏', '后']);
  });

  test('survives the loss of every job', async () => {
    await startPublisher(200);
    for (const word of ['一', '二', '三']) await tell(ONE, word);
    await until(attempts, (sent) => sent > 0);
    await queues.wipe();
    await startSubscriber();
    await queues.wipe();
    await until(heard, (words) => words.length === 3);
    await until(undelivered, (count) => count === 0);
    expect(await heard()).toEqual(['一', '二', '三']);
  });

  async function startPublisher(resendAfterMs = 10_000): Promise<void> {
    opened.use(await serveWorker({
      service: 'petition', database: petition.worker, queue: queues.options, clock: realClock,
      subscriptions: [], heartbeatMs: 20, resendAfterMs,
    }));
  }

  async function startSubscriber(): Promise<void> {
    const hear = on(told, async (em, { about, word }) => {
      await sql`insert into heard (about, word) values (${about}, ${word})`.execute(kysely(em));
      if (word === failing) throw new Error(`${word} cannot be heard`);
    });
    opened.use(await serveWorker({
      service: 'grid', database: grid.worker, queue: queues.options, clock: realClock,
      subscriptions: [hear], heartbeatMs: 20, retryMs: 20,
    }));
  }

  function tell(about: string, word: string): Promise<void> {
    return asActor(petition.api, 'petition', actor, (em) =>
      publish(em, told, { about, word }, { tenant: '510116', now: NOW }));
  }

  function heard(): Promise<string[]> {
    const text = 'select word from heard order by place';
    return read<{ word: string }, string>(grid, text, ({ word }) => word);
  }

  function inbox(): Promise<InboxRow[]> {
    return read<InboxRow, InboxRow>(grid, 'select * from inbox', (row) => row);
  }

  async function attempts(): Promise<number> {
    const sent = await read<{ attempts: number }, number>(
      petition, 'select attempts from outbox', (row) => row.attempts);
    return Math.max(0, ...sent);
  }

  async function undelivered(): Promise<number> {
    const text = 'select id from outbox where delivered_at is null';
    return (await read(petition, text, (row) => row)).length;
  }

  function read<Row, T>(from: TestDatabase, text: string, of: (row: Row) => T): Promise<T[]> {
    return asWorker(from.worker, async (em) => {
      const { rows } = await sql<Row>`${sql.raw(text)}`.execute(kysely(em));
      return rows.map(of);
    });
  }

  async function asOwner(text: string): Promise<void> {
    await using owner = await openAdmin(grid.urls.owner);
    await owner.run(text);
  }
});
