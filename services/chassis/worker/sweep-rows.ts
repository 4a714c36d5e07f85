import { CompiledQuery } from 'kysely';
import type { Clock } from '../clock.ts';
import { listed, quoted } from '../connections/array-text.ts';
import { PREPARED } from '../connections/prepared.ts';
import { kysely } from '../database.ts';
import type { EntityManager } from '../database.ts';
import type { DeadlineRow, DeadlineState, Fired, FiredRow } from '../deadlines.ts';

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

/** A held row, and where it and its next rung lie: nothing moves either while it is held. */
export interface DueRow extends DeadlineRow {
  readonly place: string;
  readonly nextPlace: string;
}

/** Where a sweep goes on: behind this rung. */
export interface Front {
  readonly ringAt: Date;
  readonly id: string;
}

/** Holds the first behind the front that are due and that nobody else holds. */
export function lockDue(
  em: EntityManager,
  now: Date,
  limit: number,
  front: Front | null = null,
): Promise<DueRow[]> {
  const { ringAt, id } = front ?? { ringAt: '-infinity', id: NIL };
  return ask<DueRow>(em, LOCK_DUE, [now, limit, ringAt, id]);
}

const NIL = '00000000-0000-0000-0000-000000000000';

export interface Moved {
  readonly row: DueRow;
  readonly fired: readonly unknown[];
  readonly ringAt: Date | null;
}

/**
 * Writes what was decided of the held rows: where each clock stands now, when it rings next, and
 * the rungs that fired. Throws unless it found every one where it was held.
 */
export async function record(
  em: EntityManager,
  moved: readonly Moved[],
  rungs: readonly FiredRow[],
  now: Date,
): Promise<void> {
  const nth = new Map(moved.map(({ row }, index) => [row.id, index + 1]));
  const { words, spoken } = wordsOf(rungs);
  const [recorded] = await ask<Recorded>(em, RECORD, [
    now,
    placed(moved.map(({ row }) => row.place)),
    placed(moved.map(({ row }) => row.nextPlace)),
    listed(moved.map(({ fired }) => fired.length)),
    listed(moved.map(({ ringAt }) => ringAt?.getTime() ?? 'null')),
    listed(rungs.map(({ row }) => nth.get(row.id) ?? 'null')),
    listed(rungs.map(({ fired }) => fired.rung)),
    listed(rungs.map(({ fired }) => fired.dueAt.getTime())),
    listed(spoken),
    quoted(words.map(({ action }) => action)),
    quoted(words.map(({ rule }) => rule)),
    quoted(words.map(({ level }) => level)),
    quoted(words.map(({ holder }) => JSON.stringify(holder))),
    quoted(words.map(({ reason }) => reason)),
  ]);
  if (recorded?.moved === moved.length && recorded.next === moved.length
    && recorded.fired === rungs.length) return;
  throw new Error(`Of ${moved.length} held clocks ${recorded?.moved ?? 0} were found again`);
}

interface Recorded {
  readonly moved: number;
  readonly next: number;
  readonly fired: number;
}

type Words = Pick<Fired, 'action' | 'rule' | 'level' | 'holder' | 'reason'>;

/** Rungs of one batch mostly say the same: it is sent once, and of each rung which it says. */
function wordsOf(rungs: readonly FiredRow[]): { words: Words[]; spoken: number[] } {
  const places = new Map<string, number>();
  const words: Words[] = [];
  const spoken = rungs.map(({ fired: { action, rule, level, holder, reason } }) => {
    const key = `${action}\n${rule}\n${level}\n${reason}\n${JSON.stringify(holder)}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    words.push({ action, rule, level, holder, reason });
    places.set(key, words.length);
    return words.length;
  });
  return { words, spoken };
}

/** An array of places in tables, as PostgreSQL reads it. */
function placed(places: readonly string[]): string {
  return `{${places.map((place) => `"${place}"`).join(',')}}`;
}

export async function recordFailure(
  em: EntityManager,
  { id, nextPlace }: DueRow,
  error: string,
  state: DeadlineState,
): Promise<void> {
  await ask(em, RECORD_FAILURE, [id, error, state, nextPlace]);
}

/** Meanwhile the planner joins as it likes: what a service asks of its own tables is its own. */
export async function planningFreely<T>(em: EntityManager, work: () => Promise<T>): Promise<T> {
  await ask(em, PLAN_FREELY);
  const result = await work();
  await ask(em, PLAN_BY_INDEX);
  return result;
}

/** Ways to read and join that the planner may not take. */
const BARRED = [
  'enable_seqscan', 'enable_bitmapscan', 'enable_sort', 'enable_mergejoin',
];

const PLAN_FREELY = `select ${barred('on')} ${PREPARED}`;
const PLAN_BY_INDEX = `select ${barred('off')} ${PREPARED}`;

function barred(to: 'on' | 'off'): string {
  return BARRED.map((way) => `set_config('${way}', '${to}', true)`).join(', ');
}

/**
 * A frozen sweeper may not hold its rows: PostgreSQL takes them back. What it holds, it moves the
 * next rungs of itself, at a tenth of what a trigger a row costs. And every row is found by
 * index: the planner, who has often not seen a backlog yet, would read all of it for each batch.
 */
const BEGIN = `select coalesce($1::timestamptz, now()) as now,
  (select min(ring_at) from next_rung where ring_at > coalesce($1::timestamptz, now())) as next,
  set_config('app.sweeping', 'on', true),
  set_config('idle_in_transaction_session_timeout', '5s', true),
  set_config('transaction_timeout', '10s', true), set_config('lock_timeout', '1s', true),
  ${barred('off')} ${PREPARED}`;

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

/** Who changes a clock holds it first and moves its next rung after: so it is the clock we hold. */
const LOCK_DUE = `select next_rung.ctid::text as "nextPlace", due.*
  from next_rung cross join lateral (
    select ctid::text as place,
      ${Object.entries(COLUMNS).map(([name, column]) => `${column} as "${name}"`).join(', ')}
    from deadline
    where id = next_rung.deadline_id and ring_at = next_rung.ring_at and state = 'RUNNING'
    for update skip locked) as due
  where next_rung.ring_at <= $1 and (next_rung.ring_at, next_rung.deadline_id) > ($3, $4)
  order by next_rung.ring_at, next_rung.deadline_id limit $2 ${PREPARED}`;

/** Instants are sent as the milliseconds of a Date, which cost a third of reading a text. */
const RECORD = `with held as materialized (
    select place, next_place, rungs, to_timestamp(ring_at / 1000) as ring_at, nth
    from unnest($2::tid[], $3::tid[], $4::int[], $5::float8[]) with ordinality
      as held (place, next_place, rungs, ring_at, nth)),
  moved as (
    update deadline set rung = rung + held.rungs, ring_at = held.ring_at, version = version + 1,
      failures = 0, error = null
    from held where deadline.ctid = held.place
    returning held.nth, deadline.id, tenant, division, subject_id),
  next as (
    update next_rung set ring_at = held.ring_at
    from held where next_rung.ctid = held.next_place and held.ring_at is not null
    returning true),
  last as (
    delete from next_rung using held
    where next_rung.ctid = held.next_place and held.ring_at is null
    returning true),
  words as materialized (
    select nth, action, rule, level, holder::jsonb, reason
    from unnest($10::text[], $11::text[], $12::text[], $13::text[], $14::text[]) with ordinality
      as words (action, rule, level, holder, reason, nth)),
  recorded as (
    insert into escalation (fired_at, tenant, division, subject_id, deadline_id, rung, due_at,
      action, rule, level, holder, reason)
    select $1::timestamptz, tenant, division, subject_id, moved.id, fired.rung,
      to_timestamp(fired.due_at / 1000), action, rule, level, holder, reason
    from unnest($6::int[], $7::int[], $8::float8[], $9::int[]) as fired (nth, rung, due_at, words)
      join moved on moved.nth = fired.nth join words on words.nth = fired.words
    returning true)
  select (select count(*) from moved) as moved, (select count(*) from recorded) as fired,
    (select count(*) from next) + (select count(*) from last) as next ${PREPARED}`;

const RECORD_FAILURE = `with failed as (
    update deadline set failures = failures + 1, error = $2, version = version + 1, state = $3
    where id = $1 returning state)
  delete from next_rung using failed where next_rung.ctid = $4::tid and failed.state <> 'RUNNING'`;

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
