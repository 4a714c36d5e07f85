import { sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import type { Tables } from './tables.ts';

/** Adds rows of one table with one statement; those that are there already stay as they are. */
export async function insertMissing<T extends keyof Tables>(
  em: EntityManager, table: T, rows: readonly Tables[T][],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const json = JSON.stringify(rows.map(inSnakeCase));
  await sql`insert into ${sql.table(table)} (${names})
    select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${json}::jsonb)
    on conflict do nothing`.execute(kysely<Tables>(em));
}

function inSnakeCase(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value,
  ]));
}
