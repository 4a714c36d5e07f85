import { sql } from 'kysely';
import type { ColumnType, Generated } from 'kysely';
import { idOf } from '@linli/kernel/ids.ts';
import { kysely } from './database.ts';
import { log } from './log.ts';
import type { EntityManager } from './database.ts';
import type {
  DeadlineRow, DeadlineState, DeadlineTables, EscalationRow, Fired, FiredRow, NewDeadline, Started,
} from './deadline-rows.ts';

export type * from './deadline-rows.ts';

/** What a service knows of its ladders. */
export interface DeadlineSweep {
  /** Pure: every rung due by `now`, in order, and the instant of the next one; null: none. */
  decide(row: DeadlineRow, now: Date): { fired: readonly Fired[]; ringAt: Date | null };
  /**
   * Who the rungs fall to, by those on duty at each rung's own instant, before they are recorded;
   * left out where it is whoever the ladder names. Few statements, however many rungs.
   */
  settle?(em: EntityManager, fired: readonly FiredRow[]): Promise<readonly FiredRow[]>;
  /** What the fired rungs cause, in the sweep's transaction: outbox rows only. */
  cause(em: EntityManager, fired: readonly FiredRow[], now: Date): Promise<void>;
}

/** Starts a clock in the transaction that changes its case. There is nothing else to arm. */
export function startDeadline(em: EntityManager, row: NewDeadline): Promise<void> {
  return startDeadlines(em, [row]);
}

/** Starts many clocks with one statement. */
export async function startDeadlines(
  em: EntityManager,
  rows: readonly NewDeadline[],
): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map((row) => ({ ...row, context: JSON.stringify(row.context) }));
  await kysely<Writable>(em).insertInto('deadline').values(values).execute();
}

/**
 * Ends the clocks of these kinds that still run on the subject: met or cancelled, they never fire.
 */
export async function endDeadline(
  em: EntityManager,
  subjectId: string,
  kinds: readonly string[],
  state: 'MET' | 'CANCELLED',
  at: Date,
): Promise<void> {
  await kysely<Writable>(em)
    .updateTable('deadline')
    .set({ state, endedAt: at, ringAt: null, version: sql`version + 1` })
    .where('subjectId', '=', subjectId)
    .where('kind', 'in', kinds)
    .where('state', 'in', ['RUNNING', 'PAUSED', 'STUCK'])
    .execute();
}

/** Cancels one clock of a subject that has several of a kind: it never fires. */
export async function cancelDeadline(em: EntityManager, id: string, at: Date): Promise<void> {
  await kysely<Writable>(em)
    .updateTable('deadline')
    .set({ state: 'CANCELLED', endedAt: at, ringAt: null, version: sql`version + 1` })
    .where('id', '=', id)
    .where('state', 'in', ['RUNNING', 'PAUSED', 'STUCK'])
    .execute();
}

/** Stops the clocks of these kinds until they are resumed. A paused clock fires nothing. */
export async function pauseDeadline(
  em: EntityManager,
  subjectId: string,
  kinds: readonly string[],
  { at, reason }: { at: Date; reason: string },
): Promise<void> {
  const pause = JSON.stringify([{ from: at.toISOString(), to: null, reason }]);
  await kysely<Writable>(em)
    .updateTable('deadline')
    .set({
      state: 'PAUSED',
      pausedFor: reason,
      pauses: sql`pauses || ${pause}::jsonb`,
      version: sql`version + 1`,
    })
    .where('subjectId', '=', subjectId)
    .where('kind', 'in', kinds)
    .where('state', '=', 'RUNNING')
    .execute();
}

/** Lets one paused clock run again, by the instants its rule now gives. */
export async function resumeDeadline(
  em: EntityManager,
  id: string,
  { at, dueAt, ringAt }: { at: Date; dueAt: Date; ringAt: Date | null },
): Promise<void> {
  await kysely<Writable>(em)
    .updateTable('deadline')
    .set({
      state: 'RUNNING',
      pausedFor: null,
      pauses: sql`jsonb_set(pauses, '{-1,to}', to_jsonb(${at.toISOString()}::text))`,
      dueAt,
      ringAt,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .where('state', '=', 'PAUSED')
    .execute();
}

/** Moves a running clock: an extension, or a rule that gives other instants. */
export async function moveDeadline(
  em: EntityManager,
  id: string,
  to: Partial<Pick<DeadlineRow, Movable>>,
): Promise<void> {
  const { context, ...instants } = to;
  if (to.provisional === true) log.warn({ provisional: id }, 'Moved deadline is provisional');
  const plain = context === undefined ? {} : { context: JSON.stringify(context) };
  await kysely<Writable>(em)
    .updateTable('deadline')
    .set({ ...instants, ...plain, version: sql`version + 1` })
    .where('id', '=', id)
    .where('state', 'in', ['RUNNING', 'PAUSED'])
    .execute();
}

type Movable = 'amount' | 'dueAt' | 'extended' | 'provisional' | 'ringAt' | 'rung' | 'context';

/** Holds every clock of the subject, oldest first, until the transaction ends. */
export function lockDeadlines(em: EntityManager, subjectId: string): Promise<DeadlineRow[]> {
  return kysely<DeadlineTables>(em)
    .selectFrom('deadline')
    .selectAll()
    .where('subjectId', '=', subjectId)
    .orderBy('startedAt')
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Every clock of the subjects, oldest first, and of one age the sooner due: for a loader. */
export function listDeadlines(
  em: EntityManager,
  subjectIds: readonly string[],
): Promise<DeadlineRow[]> {
  return kysely<DeadlineTables>(em)
    .selectFrom('deadline')
    .selectAll()
    .where(sql<boolean>`subject_id = any(${subjectIds}::uuid[])`)
    .orderBy('startedAt')
    .orderBy('dueAt')
    .orderBy('id')
    .execute();
}

/** Every rung fired for the subjects, in the order they fired: for a loader. */
export async function listEscalations(
  em: EntityManager,
  subjectIds: readonly string[],
): Promise<EscalationRow[]> {
  const rows = await kysely<DeadlineTables>(em)
    .selectFrom('escalation')
    .select(RUNG)
    .where(sql<boolean>`subject_id = any(${subjectIds}::uuid[])`)
    .orderBy('dueAt')
    .orderBy('rung')
    .execute();
  return rows.map((row) => ({ ...row, id: escalationId(row.deadlineId, row.rung) }));
}

const RUNG = [
  'tenant', 'division', 'subjectId', 'deadlineId', 'rung', 'action', 'dueAt', 'firedAt', 'rule',
  'level', 'holder', 'reason',
] as const;

/** The id of a rung's escalation, known before it fires. */
export function escalationId(deadlineId: string, rung: number): string {
  return idOf('escalation', deadlineId, rung);
}

/** The table as it is written: jsonb goes in as text, and what has a default is left out. */
interface Writable {
  deadline: Omit<DeadlineRow, Started | 'context' | 'profile'> & {
    profile: Generated<string | null>;
    context: ColumnType<unknown, string, string>;
    extended: Generated<boolean>;
    pauses: ColumnType<unknown, never, unknown>;
    state: Generated<DeadlineState>;
    version: Generated<number>;
    pausedFor: ColumnType<string | null, never, string | null>;
    endedAt: ColumnType<Date | null, never, Date>;
    rung: Generated<number>;
  };
}
