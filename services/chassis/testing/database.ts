import { randomUUID } from 'node:crypto';
import { openAdmin } from '../admin.ts';
import { createQueueDatabase, createServiceDatabase } from '../bootstrap.ts';
import type { DatabaseUrls } from '../bootstrap.ts';
import { migrate, openDatabase } from '../database.ts';
import type { Database, ServiceOrm } from '../database.ts';

export interface TestDatabase extends AsyncDisposable {
  /** As the API signs in. */
  readonly api: Database;
  /** As a worker signs in. */
  readonly worker: Database;
  readonly urls: DatabaseUrls;
}

/** A database of the test's own, migrated, and dropped when the test is done with it. */
export async function openTestDatabase(
  orm: ServiceOrm,
  cluster = testCluster(),
): Promise<TestDatabase> {
  const database = `test_${orm.service}_${randomUUID().slice(0, 8)}`;
  const place = { service: orm.service, database, passwordOf };
  const urls = await createServiceDatabase(cluster, place);
  await migrate(orm, urls.owner);
  const [api, worker] = await Promise.all([
    openDatabase(orm, urls.api),
    openDatabase(orm, urls.worker),
  ]);
  return {
    api,
    worker,
    urls,
    async [Symbol.asyncDispose]() {
      await Promise.all([api[Symbol.asyncDispose](), worker[Symbol.asyncDispose]()]);
      await drop(cluster, database);
    },
  };
}

/** A database for BullMQ, of the test's own. */
export async function openTestQueue(
  cluster = testCluster(),
): Promise<AsyncDisposable & { url: string }> {
  const database = `test_queue_${randomUUID().slice(0, 8)}`;
  const url = await createQueueDatabase(cluster, { database, passwordOf });
  return { url, [Symbol.asyncDispose]: () => drop(cluster, database) };
}

/** The cluster the run's setup started: its superuser's url. */
export function testCluster(): string {
  const url = process.env['LINLI_TEST_POSTGRES'];
  if (!url) throw new Error('No test cluster: run Jest with infra/tooling/jest.config.js');
  return url;
}

/** Fails unless the migrations built exactly what the entities describe. */
export async function expectMigrationsMatchEntities(orm: ServiceOrm): Promise<void> {
  await using database = await openTestDatabase(orm);
  await using owner = await openDatabase(orm, database.urls.owner);
  const missing = await owner.orm.schema.getUpdateSchemaSQL({ wrap: false, dropTables: false });
  const changes = missing.split('\n').filter((line) => line !== '' && !isOurs(line));
  if (changes.length > 0) throw new Error(`Entities and migrations differ:\n${changes.join('\n')}`);
}

const passwordOf = (role: string): string => `test-${role}`;

/** Policies, checks, indexes and triggers beyond what entities describe are the migrations' own. */
function isOurs(line: string): boolean {
  return /policy|row level security|^drop (index|trigger|function)|drop constraint/.test(line);
}

async function drop(cluster: string, database: string): Promise<void> {
  await using admin = await openAdmin(cluster);
  await admin.run(`drop database if exists ${admin.name(database)} with (force)`);
}
