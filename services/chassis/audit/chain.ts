import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import { listed, quoted } from '../connections/array-text.ts';
import { asWorker, kysely } from '../database.ts';
import type { Database, EntityManager } from '../database.ts';
import type { AuditTable, AuditTables, Digest } from './entries.ts';
import { linkHash } from './link.ts';
import type { LinkedRow } from './link.ts';

export interface Chaining {
  readonly database: Database;
  readonly service: ServiceName;
  readonly digest: Digest;
}

/**
 * Links what was recorded to the chains of its tenants, a batch of it, and tells whether more may
 * wait. Whoever writes never waits for another's link: rows are linked in the order in which they
 * are found once they are committed, so that a chain has neither gaps nor forks.
 */
export function linkUp({ database, service, digest }: Chaining): Promise<boolean> {
  return asWorker(database, async (em) => {
    if (!(await isAlone(em))) return false;
    const rows = await listUnlinked(em);
    const ends = await listEnds(em, [...new Set(rows.map(({ tenant }) => tenant))]);
    await link(em, chained(rows, ends, { service, digest }));
    return rows.length === BATCH;
  });
}

/** What a row of the table is in a chain. */
export function linkedRow(
  row: Selectable<AuditTable>, chain: Pick<LinkedRow, 'service' | 'sequence' | 'before' | 'digest'>,
): LinkedRow {
  const { at, recordedAt, hash: _, sequence: __, before: ___, digest: ____, ...rest } = row;
  return { ...rest, at: at.toISOString(), recordedAt: recordedAt.toISOString(), ...chain };
}

/** How far a chain has come. */
interface End {
  readonly tenant: string;
  readonly sequence: number;
  readonly hash: string;
}

const BATCH = 1_000;

/** Two workers would link to the same end: the second leaves it to the first. */
async function isAlone(em: EntityManager): Promise<boolean> {
  const { rows } = await sql<{ alone: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('audit chain', 0)) as alone
  `.execute(kysely(em));
  return rows[0]?.alone === true;
}

function listUnlinked(em: EntityManager): Promise<Selectable<AuditTable>[]> {
  return kysely<AuditTables>(em).selectFrom('audit').selectAll()
    .where('sequence', 'is', null)
    .orderBy('tenant').orderBy('recordedAt').orderBy('id')
    .limit(BATCH).execute();
}

async function listEnds(em: EntityManager, tenants: readonly string[]): Promise<End[]> {
  const { rows } = await sql<End>`
    select tenant, found.sequence, found.hash
    from unnest(${tenants}::text[]) as tenant
    cross join lateral (
      select sequence, hash from audit
      where audit.tenant = tenant.tenant and sequence is not null
      order by sequence desc limit 1
    ) as found
  `.execute(kysely(em));
  return rows;
}

interface Link {
  readonly id: string;
  readonly sequence: number;
  readonly before: string | null;
  readonly hash: string;
  readonly digest: Digest;
}

function chained(
  rows: readonly Selectable<AuditTable>[],
  ends: readonly End[],
  { service, digest }: Pick<Chaining, 'service' | 'digest'>,
): Link[] {
  const last = new Map(ends.map(({ tenant, ...end }) => [tenant, end]));
  return rows.map((row) => {
    const end = last.get(row.tenant);
    const place = { sequence: (end?.sequence ?? 0) + 1, before: end?.hash ?? null, digest };
    const hash = linkHash(linkedRow(row, { service, ...place }));
    last.set(row.tenant, { sequence: place.sequence, hash });
    return { id: row.id, ...place, hash };
  });
}

async function link(em: EntityManager, links: readonly Link[]): Promise<void> {
  if (links.length === 0) return;
  await sql`
    update audit set sequence = link.sequence, before = link.before, hash = link.hash,
      digest = link.digest
    from unnest(
      ${listed(links.map(({ id }) => id))}::uuid[],
      ${listed(links.map(({ sequence }) => sequence))}::bigint[],
      ${quoted(links.map(({ before }) => before))}::text[],
      ${quoted(links.map(({ hash }) => hash))}::text[],
      ${quoted(links.map(({ digest }) => digest))}::text[]
    ) as link (id, sequence, before, hash, digest)
    where audit.id = link.id
  `.execute(kysely(em));
}
