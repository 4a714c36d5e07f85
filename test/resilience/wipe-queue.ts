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
    if (rows.length > 0) await client.query(`truncate ${rows.map(({ name }) => name).join(', ')}`);
  } finally {
    await client.end();
  }
}
