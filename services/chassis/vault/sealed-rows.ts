import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Actor } from '@linli/kernel/actor.ts';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import { recordAudit } from '../audit/entries.ts';
import { listed, quoted } from '../connections/array-text.ts';
import type { Clock } from '../clock.ts';
import { kysely } from '../database.ts';
import type { EntityManager } from '../database.ts';
import type { Vault } from '../vault.ts';
import { columnsOf } from './sealed.ts';
import type { SealedTable } from './sealed.ts';

/** Who seals anew, and under which key. */
export interface Sealer {
  readonly service: ServiceName;
  readonly vault: Vault;
  readonly clock: Clock;
}

/** A row that another key sealed, with its columns in the order of the table's. */
export interface SealedBefore {
  readonly id: string;
  readonly tenant: string;
  readonly sealed: readonly (string | null)[];
  /** Their keyed hashes; null where a column has none. */
  readonly indexes: readonly (string | null)[];
}

/** The next rows of a table with anything that the current key did not seal, held. */
export async function listSealedBefore(
  em: EntityManager, table: SealedTable,
  { mark, after, limit }: { mark: string; after: string | null; limit: number },
): Promise<SealedBefore[]> {
  const { rows } = await sql<SealedBefore>`
    select id, tenant, array[${sql.join(table.columns.map(({ name }) => sql.ref(name)))}] as sealed,
      array[${sql.join(table.columns.map(({ index }) => (index ? sql.ref(index) : sql`null`)))}
      ]::text[] as indexes
    from ${sql.table(table.table)}
    where id > ${after ?? NO_ID}::uuid and ${isLeft(table, mark)}
    order by id limit ${limit} for update`.execute(kysely(em));
  return rows;
}

const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Seals them under the current key, hashes with them, and puts it on record for each tenant. */
export async function sealAnew(
  em: EntityManager, table: SealedTable, rows: readonly SealedBefore[],
  { service, vault, clock }: Sealer,
): Promise<void> {
  const plain = rows.map(({ sealed }) => {
    return sealed.map((text) => (text === null ? null : vault.open(text)));
  });
  const written = table.columns.flatMap(({ name, index }, place) => {
    const texts = plain.map((row) => row[place] ?? null);
    const indexes = texts.map((text) => (text === null ? null : vault.index(text)));
    const sealed = texts.map((text) => (text === null ? null : vault.seal(text)));
    return [{ name, values: sealed }, ...index ? [{ name: index, values: indexes }] : []];
  });
  await write(em, table.table, rows, written);
  await writeElsewhere(em, table, rows, written);
  const columns = columnsOf(table);
  for (const [tenant, some] of Map.groupBy(rows, (row) => row.tenant)) {
    const actor: Actor = { ...WORKER, id: `${service}_worker`, tenant };
    const body = createHash('sha256').update(some.map(({ id }) => id).join()).digest('hex');
    await recordAudit(em, { actor, now: clock.now() }, [{
      kind: 'WRITE', action: 'resealPersonalData', subject: table.table, fields: columns,
      outcome: 'DONE', body,
    }]);
  }
}

/** Rows of all tables that the current key has still to seal. */
export async function countLeft(
  em: EntityManager, sealed: readonly SealedTable[], mark: string,
): Promise<number> {
  const counts = sealed.map((table) =>
    sql`(select count(*) from ${sql.table(table.table)} where ${isLeft(table, mark)})`);
  const { rows } = await sql<{ count: number }>`
    select (${sql.join([sql`0`, ...counts], sql` + `)})::int as count`.execute(kysely(em));
  return rows[0]?.count ?? 0;
}

export async function isAnyLeft(
  em: EntityManager, sealed: readonly SealedTable[], mark: string,
): Promise<boolean> {
  const looks = sealed.map((table) =>
    sql`exists (select from ${sql.table(table.table)} where ${isLeft(table, mark)})`);
  const { rows } = await sql<{ left: boolean }>`
    select ${sql.join([sql`false`, ...looks], sql` or `)} as left`.execute(kysely(em));
  return rows[0]?.left === true;
}

/** Who seals anew: nobody asked for this row or that. */
const WORKER = {
  kind: 'MACHINE', grants: [], organization: null, purpose: null, client: null,
} as const satisfies Partial<Actor>;

function isLeft({ columns }: SealedTable, mark: string): RawBuilder<boolean> {
  return sql`(${sql.join(columns.map(({ name }) =>
    sql`not starts_with(${sql.ref(name)}, ${mark})`), sql` or `)})`;
}

interface Written {
  readonly name: string;
  readonly values: readonly (string | null)[];
}

async function write(
  em: EntityManager, table: string, rows: readonly SealedBefore[], written: readonly Written[],
): Promise<void> {
  const sets = written.map(({ name }) =>
    sql`${sql.ref(name)} = ${sql.ref(`anew.${name}`)}`);
  const arrays = written.map(({ values }) => sql`${quoted(values)}::text[]`);
  await sql`
    update ${sql.table(table)} set ${sql.join(sets)}
    from unnest(${listed(rows.map(({ id }) => id))}::uuid[], ${sql.join(arrays)})
      as anew (id, ${sql.join(written.map(({ name }) => sql.ref(name)))})
    where ${sql.ref(`${table}.id`)} = anew.id`.execute(kysely(em));
}

/** The same person is found by the same hash in every table that keeps it. */
async function writeElsewhere(
  em: EntityManager, { columns }: SealedTable, rows: readonly SealedBefore[],
  written: readonly Written[],
): Promise<void> {
  const tenants = rows.map(({ tenant }) => tenant);
  for (const [place, { index, indexIn = [] }] of columns.entries()) {
    const before = rows.map(({ indexes }) => indexes[place] ?? null);
    const anew = written.find(({ name }) => name === index)?.values ?? [];
    for (const { table, column } of indexIn) {
      await sql`
        update ${sql.table(table)} set ${sql.ref(column)} = anew.index
        from unnest(${quoted(tenants)}::text[], ${quoted(before)}::text[],
          ${quoted(anew)}::text[]) as anew (tenant, before, index)
        where ${sql.ref(`${table}.tenant`)} = anew.tenant
          and ${sql.ref(`${table}.${column}`)} = anew.before`.execute(kysely(em));
    }
  }
}
