import type { Clock } from './clock.ts';
import { asWorker } from './database.ts';
import type { Database, EntityManager } from './database.ts';
import type { DeadlineRow, DeadlineSweep, FiredRow } from './deadlines.ts';
import { log } from './log.ts';
import { beginAnew, claimNext } from './worker/front.ts';
import {
  begin, type DueRow, lockDue, planningFreely, record, recordFailure,
} from './worker/sweep-rows.ts';

export interface Sweeping {
  readonly database: Database;
  readonly sweep: DeadlineSweep;
  readonly clock: Clock;
}

export interface Swept {
  /** Whether more may be due. */
  readonly more: boolean;
  /** The instant of the next rung of all, as far as this sweep saw. */
  readonly ringAt: Date | null;
}

/**
 * Fires what is due, a batch of it. May ring late, twice or for nothing: only the rows decide, and
 * whoever holds a row is alone with it.
 */
export async function sweepDeadlines(sweeping: Sweeping): Promise<Swept> {
  try {
    return await asWorker(sweeping.database, (em) => sweepBatch(em, sweeping));
  } catch (error) {
    beginAnew(sweeping.database);
    if (isPassing(error)) throw error;
    return asWorker(sweeping.database, (em) => sweepEach(em, sweeping));
  }
}

/** So many share a transaction, and what it costs; it lasts some tens of milliseconds. */
const BATCH = 1_000;

/** So many are tried alone within the time a transaction has. */
const FEW = 200;

/** After so many failures a row is parked as STUCK, so that it stops nobody else. */
const PATIENCE = 3;

async function sweepBatch(
  em: EntityManager,
  { database, sweep, clock }: Sweeping,
): Promise<Swept> {
  const { now, next } = await begin(em, clock);
  const { rows, more } = await claimNext(database, BATCH, (front) =>
    lockDue(em, now, BATCH, front));
  const rings = rows.length > 0 ? await fire(em, sweep, rows, now) : [];
  return { more, ringAt: earliest([next, ...rings]) };
}

/** One row made the batch fail: each is tried alone, and only those that fail stay behind. */
async function sweepEach(em: EntityManager, { sweep, clock }: Sweeping): Promise<Swept> {
  const { now } = await begin(em, clock);
  const rows = await lockDue(em, now, FEW);
  let fired = 0;
  for (const row of rows) {
    try {
      await em.transactional((alone) => fire(alone, sweep, [row], now));
      fired += 1;
    } catch (error) {
      if (isPassing(error)) throw error;
      await leave(em, row, error);
    }
  }
  return { more: rows.length === FEW && fired > 0, ringAt: null };
}

function earliest(instants: readonly (Date | null)[]): Date | null {
  return instants.reduce((first, at) => (!first || (at && at < first) ? at : first), null);
}

/** Tells the instants the clocks ring at next. */
async function fire(
  em: EntityManager,
  sweep: DeadlineSweep,
  rows: readonly DueRow[],
  now: Date,
): Promise<(Date | null)[]> {
  const decided = rows.map((row) => ({ row, ...decide(sweep, row, now) }));
  const climbed = decided.flatMap(({ row, fired }) => fired.map((rung) => ({ row, fired: rung })));
  const fired = sweep.settle ? await settle(em, sweep.settle, climbed) : climbed;
  await record(em, decided, fired, now);
  if (fired.length > 0) await sweep.cause(em, fired, now);
  await em.flush();
  return decided.map(({ ringAt }) => ringAt);
}

async function settle(
  em: EntityManager,
  bySettling: NonNullable<DeadlineSweep['settle']>,
  climbed: readonly FiredRow[],
): Promise<readonly FiredRow[]> {
  if (climbed.length === 0) return climbed;
  return planningFreely(em, () => bySettling(em, climbed));
}

type Decision = ReturnType<DeadlineSweep['decide']>;

/** A ladder that leaves a due row due would be asked for ever. */
function decide(sweep: DeadlineSweep, row: DeadlineRow, now: Date): Decision {
  const decision = sweep.decide(row, now);
  if (decision.ringAt === null || decision.ringAt > now) return decision;
  throw new Error(`Ladder ${row.ladder} leaves ${row.kind} due at ${decision.ringAt.toISOString()}`);
}

async function leave(em: EntityManager, row: DueRow, error: unknown): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  const stuck = row.failures + 1 >= PATIENCE;
  await recordFailure(em, row, message, stuck ? 'STUCK' : row.state);
  if (!stuck) return;
  const { id, kind, subjectId } = row;
  log.error({ deadlineId: id, kind, subjectId, error: message }, 'Deadline stuck');
}

/**
 * Of connections, locks, and servers going down (SQLSTATE classes 08, 40, 53, 55, 57): it passes.
 */
function isPassing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(08|40|53|55|57)...$|^E[A-Z]+$/.test(code);
}
