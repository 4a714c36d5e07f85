import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import { asWorker, kysely } from '../database.ts';
import type { Database, EntityManager } from '../database.ts';
import { countLeft, isAnyLeft, listSealedBefore, sealAnew } from './sealed-rows.ts';
import type { Sealer } from './sealed-rows.ts';
import type { SealedTable } from './sealed.ts';

export interface Resealing extends Sealer {
  readonly database: Database;
  readonly sealed: readonly SealedTable[];
}

/** How far it has come; `total` is null until the worker has looked. */
export interface ResealingTable {
  mark: string;
  askedAt: Date;
  inTable: string | null;
  reached: string | null;
  total: number | null;
  done: number;
  clean: string | null;
  finishedAt: Date | null;
}

export type Progress = Selectable<ResealingTable>;

/** Asks for it; where it goes on already nothing changes, where it is finished all is checked. */
export async function askForResealing(em: EntityManager, mark: string, now: Date): Promise<void> {
  await sql`
    insert into resealing (mark, asked_at) values (${mark}, ${now})
    on conflict (mark) do update set asked_at = excluded.asked_at, in_table = null, reached = null,
      total = null, done = 0, clean = null, finished_at = null
    where resealing.finished_at is not null`.execute(kysely(em));
}

export function findResealing(em: EntityManager, mark: string): Promise<Progress | undefined> {
  return jobs(em).where('mark', '=', mark).executeTakeFirst();
}

/**
 * Seals the next rows anew under the current key, and tells whether to go on at once. Each batch
 * is one transaction with how far it came: killed in between, it is done again and nothing of it
 * was done. Over only once no row is left, and nobody writes who may still carry one on.
 */
export function reseal(resealing: Resealing, batch = BATCH): Promise<boolean> {
  const { database, sealed, vault: { mark } } = resealing;
  return asWorker(database, async (em) => {
    const job = await holdJob(em, mark);
    if (!job) return false;
    const place = Math.max(sealed.findIndex(({ table }) => table === job.inTable), 0);
    const table = sealed[place];
    if (!table) return finish(em, job, sealed);
    const total = job.total ?? await countLeft(em, sealed, mark);
    const rows = await listSealedBefore(em, table, { mark, after: job.reached, limit: batch });
    const last = rows.at(-1);
    if (last) {
      await sealAnew(em, table, rows, resealing);
      const done = job.done + rows.length;
      const moved = { inTable: table.table, reached: last.id, clean: null };
      await move(em, mark, { ...moved, done, total: Math.max(total, done) });
      return true;
    }
    const next = sealed[place + 1];
    if (!next) return finish(em, { ...job, total }, sealed);
    await move(em, mark, { inTable: next.table, reached: null, total });
    return true;
  });
}

/** A writer waits for no more rows than these. */
const BATCH = 500;

function jobs(em: EntityManager) {
  return kysely<{ resealing: ResealingTable }>(em).selectFrom('resealing').selectAll();
}

/** Two workers would seal the same rows: the second leaves them to the first. */
function holdJob(em: EntityManager, mark: string): Promise<Progress | undefined> {
  return jobs(em).where('mark', '=', mark).where('finishedAt', 'is', null)
    .forUpdate().skipLocked().executeTakeFirst();
}

async function move(em: EntityManager, mark: string, to: Partial<Progress>): Promise<void> {
  await kysely<{ resealing: ResealingTable }>(em).updateTable('resealing')
    .set(to).where('mark', '=', mark).execute();
}

/**
 * Nothing is left: but who began before that was found may have read a row as it was, and be about
 * to write it again. It is looked once more when they are gone; what is left then begins it anew.
 */
async function finish(
  em: EntityManager, { mark, clean, total }: Progress, sealed: readonly SealedTable[],
): Promise<boolean> {
  const [xid] = await transactions(em, clean);
  if (!xid?.alone) return false;
  if (await isAnyLeft(em, sealed, mark)) {
    await move(em, mark, { inTable: null, reached: null, clean: null });
    return true;
  }
  await move(em, mark, clean === null
    ? { clean: xid.current, total }
    : { finishedAt: xid.now });
  return false;
}

/** This transaction, and whether all that ran when nothing was found left are over. */
async function transactions(em: EntityManager, clean: string | null) {
  const { rows } = await sql<{ current: string; alone: boolean; now: Date }>`
    select pg_current_xact_id()::text as current, clock_timestamp() as now,
      coalesce(pg_snapshot_xmin(pg_current_snapshot()) > ${clean}::xid8, true) as alone
  `.execute(kysely(em));
  return rows;
}
