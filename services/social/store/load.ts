import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Tables } from './tables.ts';

/** What a district brings; hours are served, never loaded. */
export type Loaded = Exclude<keyof Tables, 'serviceRecord'>;

/** Adds rows of one table with one statement; those that are there already stay as they are. */
export async function insertMissing<T extends Loaded>(
  em: EntityManager, table: T, rows: readonly Tables[T][],
): Promise<void> {
  const names = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)));
  const json = JSON.stringify(inSnakeCase(rows));
  await sql`
    insert into ${sql.table(table)} (${names})
    select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${json}::jsonb)
    on conflict (id) do nothing`.execute(kysely(em));
}

/** Which of the volunteers are there already. */
export async function listLoaded(
  em: EntityManager, ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from volunteer where id = any(${ids}::uuid[])`.execute(kysely(em));
  return new Set(rows.map(({ id }) => id));
}

/** Rows of one table have the same columns: their names are put into snake case once. */
function inSnakeCase(rows: readonly object[]): object[] {
  const names = Object.keys(rows[0] ?? {}).map((name): [string, string] => {
    return [name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
  });
  return rows.map((row) => {
    return Object.fromEntries(names.map(([name, column]) => [column, Reflect.get(row, name)]));
  });
}
