import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { openTestDatabase, type TestDatabase } from '@linli/chassis/testing/database.ts';
import { SERVICES } from '@linli/schemas/events/event.ts';
import { seedAll } from './load.ts';
import { orms } from './orms.ts';

const VAULT_KEY = Buffer.alloc(32, 7).toString('base64');
/** Early enough that every service has only begun. */
const CUT_AT_BATCH = 12;

let databases: readonly TestDatabase[] = [];

beforeAll(async () => {
  databases = await Promise.all(SERVICES.map((service) => openTestDatabase(orms[service])));
});
afterAll(async () => {
  for (const database of databases) await database[Symbol.asyncDispose]();
});

test('a load cut off in the middle goes on where it stopped', async () => {
  let batches = 0;
  const cut = () => {
    batches += 1;
    if (batches === CUT_AT_BATCH) throw new Error('The power went');
  };
  await expect(loadAll(cut)).rejects.toThrow('The power went');
  await loadAll();
  const rows = await rowsByTable();
  expect(rows).toMatchObject({
    'grid.grid': { count: 12_719 + 52 }, 'grid.squad': { count: 616 + 6 },
    'property.estate': { count: 1_168 + 7 }, 'property.company': { count: 179 + 2 },
  });
});

test('a load changes nothing a second time', async () => {
  const before = await rowsByTable();
  await loadAll();
  expect(await rowsByTable()).toEqual(before);
});

async function loadAll(progress: () => void = () => undefined): Promise<void> {
  const envs = databases.map(({ urls }) => ({ WORKER_DATABASE_URL: urls.worker, VAULT_KEY }));
  await seedAll(envs, { full: false, progress });
}

/** How many rows each table has, and which transaction wrote last. */
async function rowsByTable(): Promise<Record<string, { count: number; writer: string }>> {
  const found = await Promise.all(SERVICES.map(async (service, at) => {
    const database = databases[at];
    if (!database) throw new Error('Every service has a database');
    return asWorker(database.worker, async (em) => {
      const db = kysely(em);
      const { rows: tables } = await sql<{ name: string }>`
        select table_name as name from information_schema.table_privileges
        where table_schema = 'public' and privilege_type = 'INSERT' and grantee = current_user
        order by 1`.execute(db);
      const counts = [];
      for (const { name } of tables) {
        const { rows } = await sql<{ count: number; writer: string }>`
          select count(*)::int as count, max(xmin::text::bigint)::text as writer
          from ${sql.table(name)}`.execute(db);
        counts.push(...rows.map((row) => [`${service}.${name}`, row] as const));
      }
      return counts;
    });
  }));
  return Object.fromEntries(found.flat());
}
