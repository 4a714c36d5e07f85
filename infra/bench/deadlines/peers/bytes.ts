import { Client } from 'pg';

/** What a schema's tables and indexes take. */
export async function bytesOf(connectionString: string, schema: string): Promise<number> {
  const client = new Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ bytes: string }>(
    `select coalesce(sum(pg_total_relation_size(c.oid)), 0) as bytes from pg_class c
     join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind = 'r'`,
    [schema],
  ).finally(() => client.end());
  return Number(rows[0]?.bytes);
}
