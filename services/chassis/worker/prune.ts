import { sql } from 'kysely';
import { DAY } from '@linli/kernel/civil.ts';
import type { Clock } from '../clock.ts';
import { asWorker, kysely } from '../database.ts';
import type { Database } from '../database.ts';

/** How long what is done with is kept; what is not done with is kept until it is. */
interface Keeping {
  readonly table: 'outbox' | 'inbox' | 'idempotency' | 'announcement';
  /** What alone may go. */
  readonly done: string;
  /** The column that tells since when, and whose clock stamped it: its age is told by the same. */
  readonly since: string;
  readonly stampedBy: 'POSTGRES' | 'SERVICE';
  readonly days: number;
}

export const KEPT = [
  // A month in which an operator may ask what was said. A delivered row is never sent again.
  { table: 'outbox', done: 'delivered_at is not null', since: 'delivered_at',
    stampedBy: 'POSTGRES', days: 30 },
  // An id must outlive any resend, or the event would be handled twice. Only undelivered rows are
  // sent again, every ten seconds until the receipt is in: so a copy comes within seconds of the
  // first, and a month leaves room for a publisher that was down. What is parked stays.
  { table: 'inbox', done: "state = 'PROCESSED'", since: 'processed_at',
    stampedBy: 'POSTGRES', days: 30 },
  // Who was away for longer is told so, and reads again what they watch.
  { table: 'announcement', done: 'true', since: 'told_at', stampedBy: 'POSTGRES', days: 1 },
  // Longer than a device in a drawer keeps what it could not send.
  { table: 'idempotency', done: 'true', since: 'sent_at', stampedBy: 'SERVICE', days: 90 },
] as const satisfies readonly Keeping[];

/** Rows a table and a transaction: few enough that nobody waits for them. */
export const BATCH = 5_000;

/** Deletes a batch of what is done with, and tells whether more may be. */
export async function prune(database: Database, clock: Clock): Promise<boolean> {
  let more = false;
  for (const keeping of KEPT) {
    const deleted = await pruneTable(database, keeping, clock);
    more ||= deleted === BATCH;
  }
  return more;
}

/** Tells once an hour, by the clock it is asked of, that it is time; a clock may be turned back. */
export function hourly(clock: Clock): () => boolean {
  let last: number | null = null;
  return () => {
    const now = clock.now().getTime();
    if (last !== null && Math.abs(now - last) < HOUR) return false;
    last = now;
    return true;
  };
}

const HOUR = 3_600_000;

/** What another worker deletes is left to it. */
function pruneTable(
  database: Database,
  { table, done, since, stampedBy, days }: Keeping,
  clock: Clock,
): Promise<number> {
  const until = stampedBy === 'SERVICE' ? new Date(clock.now().getTime() - days * DAY) : null;
  return asWorker(database, async (em) => {
    const { numAffectedRows = 0n } = await sql`
      delete from ${sql.table(table)} where ctid = any(array(
        select ctid from ${sql.table(table)}
        where ${sql.raw(done)} and ${sql.ref(since)} < coalesce(${until}::timestamptz,
          clock_timestamp() - make_interval(days => ${days}))
        order by ${sql.ref(since)} limit ${BATCH} for update skip locked
      ))
    `.execute(kysely(em));
    return Number(numAffectedRows);
  });
}
