import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Tables } from './tables.ts';

/** What tells one row of a table from another, where it is not `id`. */
const KEYS: Partial<Record<keyof Tables, readonly string[]>> = {
  associationMember: ['associationId', 'companyId'],
  creditRulebook: ['tenant', 'version'],
  creditRule: ['tenant', 'version', 'code'],
};

/** A row on its way in, which may hold more than the table keeps. */
export type Loaded<T extends keyof Tables> = Omit<Tables[T], 'tenant'>;

/**
 * Inserts the rows that are missing, with one statement. A row that is there stays as it is; one
 * that breaks any other rule of the table is a fault, and none of the batch is written.
 */
export async function insertMissing<T extends keyof Tables>(
  em: EntityManager,
  { table, tenant, rows }: { table: T; tenant: string; rows: readonly Loaded<T>[] },
): Promise<void> {
  const key = sql.join((KEYS[table] ?? ['id']).map((column) => sql.ref(column)));
  await sql`
    insert into ${sql.table(table)}
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${jsonOf(tenant, rows)}::jsonb)
    on conflict (${key}) do nothing
  `.execute(kysely(em));
}

function jsonOf(tenant: string, rows: readonly object[]): string {
  return JSON.stringify(rows.map((row) => {
    const columns = Object.entries(row).map(([name, value]) => [snake(name), value]);
    return { ...Object.fromEntries(columns), tenant };
  }));
}

const names = new Map<string, string>();

function snake(name: string): string {
  const known = names.get(name);
  if (known) return known;
  const spelled = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  names.set(name, spelled);
  return spelled;
}
