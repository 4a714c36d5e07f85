import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { idOf } from '@linli/kernel/ids.ts';
import { realClock } from '@linli/chassis/clock.ts';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { receive } from '@linli/chassis/inbox.ts';
import type { ChassisTables } from '@linli/chassis/tables.ts';
import {
  openTestDatabase, openTestQueue, type TestDatabase,
} from '@linli/chassis/testing/database.ts';
import { until } from '@linli/chassis/testing/until.ts';
import type { Delivery } from '@linli/schemas/events/event.ts';
import { orm } from '../store/orm.ts';
import type { Tables } from '../store/tables.ts';
import { work } from '../worker.ts';

const opened = new AsyncDisposableStack();
let database: TestDatabase;
beforeAll(async () => {
  database = opened.use(await openTestDatabase(orm));
  const queue = opened.use(await openTestQueue());
  opened.use(await work(
    { WORKER_DATABASE_URL: database.urls.worker, QUEUE_DATABASE_URL: queue.url }, realClock));
});
afterAll(async () => {
  await opened.disposeAsync();
});

/** A grade as the relay of `property` brings it. */
function announced(sequence: number, grade: string): Delivery {
  const changedAt = new Date(Date.UTC(2026, 10, sequence)).toISOString();
  const companyId = idOf('company');
  return {
    id: idOf('event', sequence), topic: 'property.grade-changed', subject: companyId, sequence,
    tenant: '510116', publisher: 'property', happenedAt: changedAt,
    payload: { companyId, from: 'A', to: grade, score: 700, entryId: idOf('entry'), changedAt },
  };
}

const waiting = () => asWorker(database.worker, (em) => kysely<ChassisTables>(em)
  .selectFrom('inbox').select('id').where('state', '=', 'WAITING').execute());
const states = () => asWorker(database.worker, (em) => kysely<ChassisTables>(em)
  .selectFrom('inbox').select('state').orderBy('sequence').execute());
const grades = () => asWorker(database.worker, (em) => kysely<Tables>(em)
  .selectFrom('companyGrade').select(['grade', 'tenant']).execute());

describe('The worker', () => {
  test('keeps the last grade announced, each announcement heard once', async () => {
    for (const delivery of [announced(1, 'B'), announced(2, 'C'), announced(1, 'B')]) {
      await receive(database.worker, delivery);
    }
    await until(waiting, (rows) => rows.length === 0);
    expect(await states()).toEqual([{ state: 'PROCESSED' }, { state: 'PROCESSED' }]);
    expect(await grades()).toEqual([{ grade: 'C', tenant: '510116' }]);
  });
});
