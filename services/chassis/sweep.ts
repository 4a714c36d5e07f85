import { sql } from 'kysely';
import type { Clock } from './clock.ts';
import { asWorker, kysely } from './database.ts';
import type { Database, EntityManager } from './database.ts';
import { escalationId } from './deadlines.ts';
import type { DeadlineRow, DeadlineSweep, DeadlineTables, FiredRow } from './deadlines.ts';
import { log } from './log.ts';

export interface Sweeping {
  readonly database: Database;
  readonly sweep: DeadlineSweep;
  readonly clock: Clock;
}

/**
 * Fires what is due, in batches, and tells whether more may be due. May ring late, twice or for
 * nothing: only the rows decide, and whoever holds a row is alone with it.
 */
export async function sweepDeadlines(sweeping: Sweeping): Promise<boolean> {
  try {
    return await asWorker(sweeping.database, (em) => sweepBatch(em, sweeping));
  } catch (error) {
    if (isPassing(error)) throw error;
    return asWorker(sweeping.database, (em) => sweepEach(em, sweeping));
  }
}

const BATCH = 200;

/** After so many failures a row is parked as STUCK, so that it stops nobody else. */
const PATIENCE = 3;

/** A frozen sweeper may not hold its rows: PostgreSQL takes them back. */
const SHORT_LIVED = sql`select
  set_config('idle_in_transaction_session_timeout', '5s', true),
  set_config('transaction_timeout', '10s', true), set_config('lock_timeout', '1s', true)`;

async function sweepBatch(em: EntityManager, { sweep, clock }: Sweeping): Promise<boolean> {
  await SHORT_LIVED.execute(kysely(em));
  const now = await readNow(em, clock);
  const rows = await lockDue(em, now);
  if (rows.length > 0) await fire(em, sweep, rows, now);
  return rows.length === BATCH;
}

/** One row made the batch fail: each is tried alone, and only those that fail stay behind. */
async function sweepEach(em: EntityManager, { sweep, clock }: Sweeping): Promise<boolean> {
  await SHORT_LIVED.execute(kysely(em));
  const now = await readNow(em, clock);
  const rows = await lockDue(em, now);
  let fired = 0;
  for (const row of rows) {
    try {
      await em.transactional((alone) => fire(alone, sweep, [row], now));
      fired += 1;
    } catch (error) {
      if (isPassing(error)) throw error;
      await recordFailure(em, row, error);
    }
  }
  return rows.length === BATCH && fired > 0;
}

/** One clock decides what is due: PostgreSQL's, or the one turned for a demonstration. */
async function readNow(em: EntityManager, clock: Clock): Promise<Date> {
  if (clock.turned) return clock.now();
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(kysely(em));
  return rows[0]?.now ?? clock.now();
}

function lockDue(em: EntityManager, now: Date): Promise<DeadlineRow[]> {
  return kysely<DeadlineTables>(em)
    .selectFrom('deadline')
    .selectAll()
    .where('state', '=', 'RUNNING')
    .where('ringAt', '<=', now)
    .orderBy('ringAt')
    .limit(BATCH)
    .forUpdate()
    .skipLocked()
    .execute();
}

async function fire(
  em: EntityManager,
  sweep: DeadlineSweep,
  rows: readonly DeadlineRow[],
  now: Date,
): Promise<void> {
  const decided = rows.map((row) => ({ row, ...decide(sweep, row, now) }));
  const fired = decided.flatMap(({ row, fired }) => fired.map((rung) => ({ row, fired: rung })));
  await moveOn(em, decided);
  await recordRungs(em, fired, now);
  if (fired.length > 0) await sweep.cause(em, fired, now);
  await em.flush();
}

type Decision = ReturnType<DeadlineSweep['decide']>;

/** A ladder that leaves a due row due would be asked for ever. */
function decide(sweep: DeadlineSweep, row: DeadlineRow, now: Date): Decision {
  const decision = sweep.decide(row, now);
  if (decision.ringAt === null || decision.ringAt > now) return decision;
  throw new Error(`Ladder ${row.ladder} leaves ${row.kind} due at ${decision.ringAt.toISOString()}`);
}

async function moveOn(
  em: EntityManager,
  decided: readonly (Decision & { row: DeadlineRow })[],
): Promise<void> {
  await sql`
    update deadline set rung = deadline.rung + moved.rungs, ring_at = moved.ring_at,
      version = version + 1, failures = 0, error = null
    from unnest(
      ${decided.map(({ row }) => row.id)}::uuid[],
      ${decided.map(({ fired }) => fired.length)}::int[],
      ${decided.map(({ ringAt }) => ringAt)}::timestamptz[]
    ) as moved (id, rungs, ring_at)
    where deadline.id = moved.id
  `.execute(kysely(em));
}

async function recordRungs(
  em: EntityManager,
  rungs: readonly FiredRow[],
  now: Date,
): Promise<void> {
  if (rungs.length === 0) return;
  const records = rungs.map(({ row, fired }) => ({
    id: escalationId(row.id, fired.rung), tenant: row.tenant, division: row.division,
    subject_id: row.subjectId, deadline_id: row.id, rung: fired.rung, action: fired.action,
    due_at: fired.dueAt, fired_at: now, rule: fired.rule, level: fired.level,
    holder: fired.holder, reason: fired.reason,
  }));
  await sql`
    insert into escalation
    select * from jsonb_populate_recordset(null::escalation, ${JSON.stringify(records)}::jsonb)
  `.execute(kysely(em));
}

async function recordFailure(em: EntityManager, row: DeadlineRow, error: unknown): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  const stuck = row.failures + 1 >= PATIENCE;
  await sql`
    update deadline set failures = failures + 1, error = ${message}, version = version + 1,
      state = ${stuck ? 'STUCK' : row.state}
    where id = ${row.id}
  `.execute(kysely(em));
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
