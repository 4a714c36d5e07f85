import { Client } from 'pg';

/** Empties every table BullMQ keeps its jobs in; its ledger of migrations stays. */
export async function wipeQueue(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') and tablename !~ 'migration'`,
    );
    if (rows.length > 0) await truncate(client, rows.map(({ name }) => name));
  } finally {
    await client.end();
  }
}

const ATTEMPTS = 20;

/** Workers take these tables in orders of their own: a deadlock with one is ours to try again. */
async function truncate(client: Client, tables: readonly string[], attempt = 1): Promise<void> {
  try {
    await client.query(`truncate ${tables.join(', ')}`);
  } catch (error) {
    const isDeadlock = error instanceof Error && 'code' in error && error.code === '40P01';
    if (!isDeadlock || attempt === ATTEMPTS) throw error;
    await truncate(client, tables, attempt + 1);
  }
}
