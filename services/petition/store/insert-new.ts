import { sql } from 'kysely';
import { type EntityManager, kysely } from '@linli/chassis/database.ts';

/** Inserts with one statement what is not there yet; answers how many rows were new. */
export async function insertNew(
  em: EntityManager, table: string, rows: readonly object[],
): Promise<number> {
  const name = sql.table(table);
  const { numAffectedRows } = await sql`
    insert into ${name}
    select * from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing
  `.execute(kysely(em));
  return Number(numAffectedRows ?? 0);
}
