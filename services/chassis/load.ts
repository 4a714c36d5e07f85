import { sql } from 'kysely';
import type { Progress } from '@linli/schemas/district.ts';
import { asWorker, kysely } from './database.ts';
import type { Database, EntityManager } from './database.ts';

/** Rows a statement: large enough to be cheap, small enough to keep memory flat. */
const BATCH = 5_000;

/** What tells one row of a table from another, where it is not `id`. */
export type Keys<Tables> = {
  readonly [T in keyof Tables]?: readonly Extract<keyof Tables[T], string>[];
};

/** A row on its way in, which may hold more than its table keeps. */
export type Loaded<R> = Omit<R, 'tenant'>;

/** Where a load goes: the worker's database, for a tenant. */
export interface Into {
  readonly database: Database;
  readonly tenant: string;
  readonly progress: Progress;
}

/**
 * Adds what a district brings, a batch at a time, each a transaction of its own: a load that broke
 * off goes on where it stopped, and a second one changes nothing.
 */
export function openLoad<Tables extends object>(
  { database, tenant, progress }: Into, keys: Keys<Tables>,
) {
  type Table = Extract<keyof Tables, string>;

  const load = async <T extends Table>(
    table: T, rows: Iterable<Loaded<Tables[T]>>,
  ): Promise<void> => {
    for (const batch of batchesOf(rows)) {
      const into = { table, key: keys[table] };
      await asWorker(database, (em) => insertMissing(em, into, owned(batch)));
      progress(table, batch.length);
    }
  };

  /** Sealing costs more than inserting: what is there already is not sealed again. */
  const seal = async <T extends Table, R extends { readonly id: string }>(
    table: T, rows: Iterable<R>, sealed: (row: R) => Loaded<Tables[T]>,
  ): Promise<void> => {
    for (const batch of batchesOf(rows)) {
      await asWorker(database, async (em) => {
        const missing = await listMissing(em, table, batch);
        if (missing.length > 0) await insertMissing(em, { table }, owned(missing.map(sealed)));
      });
      progress(table, batch.length);
    }
  };

  /** What is shipped for every tenant says so itself. */
  const owned = (rows: readonly object[]): object[] => rows.map((row) => ({ tenant, ...row }));

  return { load, seal };
}

/**
 * Inserts the rows that are missing, with one statement. A row that is there stays as it is; one
 * that breaks any other rule of the table is a fault, and none of the batch is written.
 */
export async function insertMissing(
  em: EntityManager,
  { table, key = ['id'] }: { table: string; key?: readonly string[] | undefined },
  rows: readonly object[],
): Promise<void> {
  const name = sql.table(table);
  const json = JSON.stringify(rows.map(inSnakeCase));
  await sql`
    insert into ${name}
    select * from jsonb_populate_recordset(null::${name}, ${json}::jsonb)
    on conflict (${sql.join(key.map((column) => sql.ref(column)))}) do nothing
  `.execute(kysely(em));
}

async function listMissing<R extends { readonly id: string }>(
  em: EntityManager, table: string, rows: readonly R[],
): Promise<R[]> {
  const ids = rows.map(({ id }) => id);
  const { rows: found } = await sql<{ id: string }>`
    select id from ${sql.table(table)} where id = any(${ids}::uuid[])`.execute(kysely(em));
  const there = new Set(found.map(({ id }) => id));
  return rows.filter(({ id }) => !there.has(id));
}

function* batchesOf<R>(rows: Iterable<R>): Generator<R[]> {
  let batch: R[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function inSnakeCase(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value]));
}

const columns = new Map<string, string>();

/** A load spells the same few names a million times. */
function columnOf(name: string): string {
  const known = columns.get(name);
  if (known !== undefined) return known;
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  columns.set(name, column);
  return column;
}
