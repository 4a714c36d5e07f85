import { sql } from 'kysely';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { calendarOf } from '@linli/kernel/calendar-profile.ts';
import type { Movable, ProfileMatter } from '@linli/kernel/profile.ts';
import type { ProfileEffective } from '@linli/schemas/events/profile.ts';
import type { Clock } from '../clock.ts';
import { kysely } from '../database.ts';
import type { EntityManager } from '../database.ts';
import type {
  DeadlineRow, DeadlineSweep, DeadlineTables, Fired, FiredRow, NewDeadline,
} from '../deadlines.ts';
import { on } from '../inbox.ts';
import { log } from '../log.ts';
import type { Subscription } from '../inbox.ts';
import { publish, publishAll } from '../outbox.ts';
import type { ProfileVersion } from './rows.ts';
import type { Rulebook } from './rulebook.ts';
import { awaitWrites } from './reading-rules.ts';
import { readHistory } from './versions.ts';

/** The clock of a version that moves cases in flight: it rings at the instant it takes effect. */
export const TAKE_EFFECT = 'TAKE_EFFECT';

export function effectClock(version: ProfileVersion, now: Date): NewDeadline {
  const { id: subjectId, tenant, code, version: number, validFrom, note } = version;
  const district = tenant ?? '';
  return {
    id: subjectId, tenant: district, division: district, subjectId, kind: TAKE_EFFECT,
    profile: code, rule: code, ruleVersion: number, source: note, amount: 0, unit: 'MINUTES',
    ladder: TAKE_EFFECT, ladderVersion: 1, startedAt: now, dueAt: validFrom, provisional: false,
    calendarVersion: '', ringAt: validFrom, context: {},
  };
}

/** The clocks of a service, and those by which versions take effect. */
export function withProfiles(sweep: DeadlineSweep, event: ProfileEffective): DeadlineSweep {
  const { settle } = sweep;
  return {
    decide: (row, now) => (row.kind === TAKE_EFFECT ? ring(row, now) : sweep.decide(row, now)),
    ...(settle && {
      async settle(em: EntityManager, fired: readonly FiredRow[]) {
        const { ours, theirs } = apart(fired);
        return theirs.length > 0 ? [...ours, ...await settle(em, theirs)] : ours;
      },
    }),
    async cause(em, fired, now) {
      const { ours, theirs } = apart(fired);
      await publishAll(em, event, ours.map(({ row: { tenant, subjectId: profileId, dueAt } }) => {
        return { tenant, payload: { profileId, effectiveAt: dueAt.toISOString(), after: null } };
      }), now);
      if (theirs.length > 0) await sweep.cause(em, theirs, now);
    },
  };
}

/** How clocks change by other rules; those that stay as they are are left out. */
export type Retime = (
  em: EntityManager, rows: readonly DeadlineRow[], rules: NewRules,
) => Promise<readonly Retimed[]>;

export interface NewRules {
  readonly tenant: string;
  readonly versions: readonly Movable[];
  /** What the version is about: CALENDAR changes which days count, not what is given (R-T-14). */
  readonly matter: ProfileMatter;
  /** As it is by then. */
  readonly calendar: Calendar;
  /** From when on the rules hold: no clock is due before. */
  readonly at: Date;
  /** By when a version took effect that moves cases. */
  readonly now: Date;
}

export interface Retimed {
  readonly row: DeadlineRow;
  readonly to: Pick<DeadlineRow,
    'profile' | 'rule' | 'ruleVersion' | 'source' | 'amount' | 'unit' | 'ladder' | 'ladderVersion'
    | 'dueAt' | 'provisional' | 'calendarVersion' | 'ringAt'>
    & Partial<Pick<DeadlineRow, 'context'>>;
}

/**
 * Moves the clocks in flight, a batch an event: whoever dies in between leaves a batch undone that
 * is done by whoever comes next, and what is done is done once. Writes that read the rules before
 * are waited for; one that is later by a clock that is slow rings the effect again as it starts
 * its own (migration 0009).
 */
export function movesInFlight(
  event: ProfileEffective, { book, clock, retime }: {
    readonly book: Rulebook;
    readonly clock: Clock;
    readonly retime: Retime;
  },
): Subscription {
  return on(event, async (em, { profileId, effectiveAt, after }, { tenant }) => {
    await awaitWrites(em, tenant);
    const versions = await readHistory(em, tenant, [...book.matters, 'CALENDAR']);
    const version = versions.find(({ id }) => id === profileId);
    if (!version) throw new Error(`No profile ${profileId} that took effect`);
    const at = new Date(effectiveAt);
    const now = new Date(Math.max(at.getTime(), clock.now().getTime()));
    const rows = await lockInFlight(em, tenant, after);
    const calendar = calendarOf(versions, { tenant, at: now });
    const { matter } = version;
    const rules = { tenant, versions, matter, calendar, at, now };
    await moveAll(em, await retimeEach(em, rows, rules, retime));
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    await publish(em, event, { profileId, effectiveAt, after: last.id }, { tenant, now });
  });
}

/**
 * By other rules a clock that is stuck may run on, so it is moved; but one that cannot be reckoned
 * holds up no other.
 */
export async function retimeEach(
  em: EntityManager, rows: readonly DeadlineRow[], rules: NewRules, retime: Retime,
): Promise<readonly Retimed[]> {
  const moved = [...await retime(em, rows.filter(({ state }) => state !== 'STUCK'), rules)];
  for (const row of rows.filter(({ state }) => state === 'STUCK')) {
    try {
      moved.push(...await retime(em, [row], rules));
    } catch (error) {
      log.warn({ deadlineId: row.id, error: String(error) }, 'A stuck deadline is not moved');
    }
  }
  return moved;
}

/** The clocks of a district that run, are stuck or stand still, in the order of their ids. */
export function listInFlight(
  em: EntityManager, tenant: string, after: string | null,
): Promise<DeadlineRow[]> {
  return inFlight(em, tenant, after).execute();
}

/** How many clocks an event moves. */
export const BATCH = 500;

function lockInFlight(
  em: EntityManager, tenant: string, after: string | null,
): Promise<DeadlineRow[]> {
  return inFlight(em, tenant, after).forUpdate().execute();
}

function inFlight(em: EntityManager, tenant: string, after: string | null) {
  return kysely<DeadlineTables>(em).selectFrom('deadline').selectAll()
    .where('tenant', '=', tenant)
    .where('state', 'in', ['RUNNING', 'PAUSED', 'STUCK'])
    .where('kind', '<>', TAKE_EFFECT)
    .$if(after !== null, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(BATCH);
}

async function moveAll(em: EntityManager, moved: readonly Retimed[]): Promise<void> {
  if (moved.length === 0) return;
  const provisional = moved.filter(({ row, to }) => to.provisional && !row.provisional)
    .map(({ row }) => row.id);
  // R-T-15: the notice of a year is to be loaded before anything falls due by it.
  if (provisional.length > 0) log.warn({ provisional }, 'Moved deadlines are provisional');
  const rows = moved.map(({ row, to }) => ({
    id: row.id, profile: to.profile, rule: to.rule, rule_version: to.ruleVersion, source: to.source,
    amount: to.amount, unit: to.unit, ladder: to.ladder, ladder_version: to.ladderVersion,
    due_at: to.dueAt, provisional: to.provisional, calendar_version: to.calendarVersion,
    ring_at: to.ringAt, context: to.context ?? row.context,
  }));
  await sql`
    update deadline set profile = moved.profile, rule = moved.rule,
      rule_version = moved.rule_version, source = moved.source, amount = moved.amount,
      unit = moved.unit, ladder = moved.ladder, ladder_version = moved.ladder_version,
      due_at = moved.due_at, provisional = moved.provisional,
      calendar_version = moved.calendar_version, ring_at = moved.ring_at,
      context = moved.context, version = deadline.version + 1
    from jsonb_populate_recordset(null::deadline, ${JSON.stringify(rows)}::jsonb) as moved
    where deadline.id = moved.id
  `.execute(kysely(em));
}

function apart(fired: readonly FiredRow[]) {
  const isOurs = ({ row }: FiredRow) => row.kind === TAKE_EFFECT;
  return { ours: fired.filter(isOurs), theirs: fired.filter((each) => !isOurs(each)) };
}

/** It rings once, and again for whoever began by the rules of before after it had rung. */
function ring(
  { rung, ringAt, dueAt, rule, ruleVersion, source: reason }: DeadlineRow, now: Date,
): { fired: Fired[]; ringAt: Date | null } {
  if (ringAt === null || ringAt > now) return { fired: [], ringAt };
  const fired = {
    rung: rung + 1, action: TAKE_EFFECT, dueAt, rule: `${rule}@${ruleVersion}`, level: null,
    holder: null, reason,
  };
  return { fired: [fired], ringAt: null };
}
