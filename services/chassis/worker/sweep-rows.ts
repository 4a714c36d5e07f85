import { CompiledQuery } from 'kysely';
import type { Clock } from '../clock.ts';
import { listed, quoted } from '../connections/array-text.ts';
import { kysely } from '../database.ts';
import type { EntityManager } from '../database.ts';
import { escalationId } from '../deadlines.ts';
import type { DeadlineRow, DeadlineState, FiredRow } from '../deadlines.ts';

export interface Begun {
  /** What the sweep decides by: PostgreSQL's clock, or the one turned for a demonstration. */
  readonly now: Date;
  /** The first rung that is not due yet. */
  readonly next: Date | null;
}

export async function begin(em: EntityManager, clock: Clock): Promise<Begun> {
  const turnedTo = clock.turned ? clock.now() : null;
  const [begun] = await ask<Begun>(em, BEGIN, [turnedTo]);
  return begun ?? { now: clock.now(), next: null };
}

/** A held row, and where it lies: nothing moves it while it is held. */
export interface DueRow extends DeadlineRow {
  readonly place: string;
}

/** Holds the first that are due and that nobody else holds. */
export function lockDue(em: EntityManager, now: Date, limit: number): Promise<DueRow[]> {
  return ask<DueRow>(em, LOCK_DUE, [now, limit]);
}

export interface Moved {
  readonly row: DueRow;
  readonly fired: readonly unknown[];
  readonly ringAt: Date | null;
}

/**
 * Writes what was decided of the held rows: where each clock stands now, and the rungs that fired.
 * Throws unless it found every one where it was held.
 */
export async function record(
  em: EntityManager,
  moved: readonly Moved[],
  rungs: readonly FiredRow[],
  now: Date,
): Promise<void> {
  const [recorded] = await ask<Recorded>(em, RECORD, [
    now,
    quoted(moved.map(({ row }) => row.place)),
    listed(moved.map(({ fired }) => fired.length)),
    listed(moved.map(({ ringAt }) => ringAt?.toISOString() ?? 'null')),
    listed(rungs.map(({ row }) => row.id)),
    listed(rungs.map(({ row, fired }) => escalationId(row.id, fired.rung))),
    listed(rungs.map(({ fired }) => fired.rung)),
    quoted(rungs.map(({ fired }) => fired.action)),
    listed(rungs.map(({ fired }) => fired.dueAt.toISOString())),
    quoted(rungs.map(({ fired }) => fired.rule)),
    quoted(rungs.map(({ fired }) => fired.level)),
    quoted(rungs.map(({ fired }) => JSON.stringify(fired.holder))),
    quoted(rungs.map(({ fired }) => fired.reason)),
  ]);
  if (recorded?.moved === moved.length && recorded.fired === rungs.length) return;
  throw new Error(`Of ${moved.length} held clocks ${recorded?.moved ?? 0} were found again`);
}

interface Recorded {
  readonly moved: number;
  readonly fired: number;
}

export async function recordFailure(
  em: EntityManager,
  { id }: DeadlineRow,
  error: string,
  state: DeadlineState,
): Promise<void> {
  await ask(em, RECORD_FAILURE, [id, error, state]);
}

/** From here on the planner joins as it likes: what a service asks of its own tables is its own. */
export async function planFreely(em: EntityManager): Promise<void> {
  await ask(em, PLAN_FREELY);
}

/** Ways to read and join that the planner may not take. */
const BARRED = [
  'enable_seqscan', 'enable_bitmapscan', 'enable_sort', 'enable_mergejoin',
];

const PLAN_FREELY = `select ${BARRED.map((way) => `set_config('${way}', 'on', true)`).join(', ')}`;

/**
 * A frozen sweeper may not hold its rows: PostgreSQL takes them back. And every row is found by
 * index: the planner, who has often not seen a backlog yet, would read all of it for each batch.
 */
const BEGIN = `select coalesce($1::timestamptz, now()) as now,
  (select min(ring_at) from deadline
    where state = 'RUNNING' and ring_at > coalesce($1::timestamptz, now())) as next,
  set_config('idle_in_transaction_session_timeout', '5s', true),
  set_config('transaction_timeout', '10s', true), set_config('lock_timeout', '1s', true),
  ${BARRED.map((way) => `set_config('${way}', 'off', true)`).join(', ')}`;

/** Every column by its name in a row. */
const COLUMNS: Readonly<Record<keyof DeadlineRow, string>> = {
  id: 'id', tenant: 'tenant', division: 'division', subjectId: 'subject_id', kind: 'kind',
  profile: 'profile', rule: 'rule', ruleVersion: 'rule_version', source: 'source',
  amount: 'amount', unit: 'unit', ladder: 'ladder', ladderVersion: 'ladder_version',
  startedAt: 'started_at', dueAt: 'due_at', provisional: 'provisional',
  calendarVersion: 'calendar_version', pauses: 'pauses', pausedFor: 'paused_for', state: 'state',
  rung: 'rung', ringAt: 'ring_at', context: 'context', endedAt: 'ended_at', version: 'version',
  failures: 'failures', error: 'error', extended: 'extended',
};

const LOCK_DUE = `select ctid::text as place,
  ${Object.entries(COLUMNS).map(([name, column]) => `${column} as "${name}"`).join(', ')}
  from deadline where state = 'RUNNING' and ring_at <= $1
  order by ring_at limit $2 for update skip locked`;

const RECORD = `with moved as (
    update deadline set rung = deadline.rung + moved.rungs, ring_at = moved.ring_at,
      version = version + 1, failures = 0, error = null
    from unnest($2::tid[], $3::int[], $4::timestamptz[]) as moved (place, rungs, ring_at)
    where deadline.ctid = moved.place
    returning deadline.id, tenant, division, subject_id),
  recorded as (insert into escalation (fired_at, id, tenant, division, subject_id,
    deadline_id, rung, action, due_at, rule, level, holder, reason)
  select $1::timestamptz, fired.id, tenant, division, subject_id, deadline_id, rung, action, due_at,
    rule, level, holder::jsonb, reason
  from moved join unnest($5::uuid[], $6::uuid[], $7::int[], $8::text[],
    $9::timestamptz[], $10::text[], $11::text[], $12::text[], $13::text[])
  as fired (deadline_id, id, rung, action, due_at, rule, level, holder, reason)
  on fired.deadline_id = moved.id returning true)
  select (select count(*) from moved) as moved, (select count(*) from recorded) as fired`;

const RECORD_FAILURE = `update deadline
  set failures = failures + 1, error = $2, version = version + 1, state = $3 where id = $1`;

/** Straight to the driver: what builds queries and names their columns would cost the most here. */
async function ask<Row>(
  em: EntityManager,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const query = CompiledQuery.raw(text, [...values]);
  const { rows } = await kysely(em).withoutPlugins().executeQuery<Row>(query as CompiledQuery<Row>);
  return rows;
}
