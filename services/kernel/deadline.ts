import {
  after, type Allowance, atShare, type Due, dueAfterPause, dueAt as dueAtOf, leftAt,
  minusWorkingDays, type Pause, timeUsed,
} from './allowance.ts';
import type { Calendar } from './calendar.ts';
import { invalid } from './input.ts';
import { officeTimeBefore, officeTimeFrom } from './office.ts';
import { Refusal } from './refusal.ts';

/** When a rung fires, told by the limit it belongs to (R-E-01 and following). */
export type RungAt =
  /** That share of the limit is used. */
  | { readonly share: number }
  | { readonly workingDaysBefore: number }
  | { readonly earlierOf: readonly RungAt[] }
  /** So long past the due instant; an amount of 0 is the due instant itself. */
  | { readonly after: Allowance };

/** One step of an escalation: what is done, when, and who owes the step from then on. */
export interface Rung {
  readonly action: string;
  readonly at: RungAt;
  /** Null: nobody new owes the step. */
  readonly level: string | null;
  readonly rule: string;
  /** Who else is told. */
  readonly copies: readonly string[];
  /** OFFICE: comes in office hours alone, before a day off rather than after it. */
  readonly hours?: 'OFFICE' | undefined;
}

export interface Ladder {
  readonly code: string;
  readonly version: number;
  readonly rungs: readonly Rung[];
}

/** A clock that runs: all that a rung's instant depends on. */
export interface Running {
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly allowance: Allowance;
  readonly pauses: readonly Pause[];
  /** Since when it stands still; absent or null while it runs. */
  readonly pausedAt?: Date | null;
}

/** A clock with all that may still be done to it. */
export interface Clock extends Running, Due {
  readonly pausedAt: Date | null;
  /** Whether it was given more already. */
  readonly extended: boolean;
}

/** A clock stopped: when, why, and for which reasons its rule lets it stop. */
export interface Stop {
  readonly at: Date;
  readonly reason: string;
  readonly listed: readonly string[];
}

/** More time: how much is asked for, and how much the rule gives at most. */
export interface Extension {
  readonly by: Allowance;
  readonly most: Allowance;
}

export interface RungDue {
  /** Its place in the ladder. */
  readonly index: number;
  readonly rung: Rung;
  /** The instant it was truly due, however late it is fired. */
  readonly dueAt: Date;
}

export function start(startedAt: Date, allowance: Allowance, calendar: Calendar): Clock {
  const due = dueAtOf(startedAt, allowance, calendar);
  return { startedAt, allowance, ...due, pauses: [], pausedAt: null, extended: false };
}

/** What is left of the limit; of a clock that stands still, what was left when it stopped. */
export function remaining(clock: Running, now: Date, calendar: Calendar): Allowance {
  return leftAt(standing(clock, now), clock.dueAt, clock.allowance.unit, calendar);
}

/** How much of the limit is used, on its own clock: 1 when all of it is, beyond once overdue. */
export function progress(clock: Running, now: Date, calendar: Calendar): number {
  const { startedAt, dueAt, allowance: { unit }, pauses } = clock;
  const until = standing(clock, now);
  const whole = timeUsed(startedAt, dueAt, unit, calendar, pauses);
  if (whole === 0) return until < dueAt ? 0 : 1;
  return timeUsed(startedAt, until, unit, calendar, pauses) / whole;
}

/** Stops the clock: for a listed reason alone (R-T-16), and only while there is time to save. */
export function pause(clock: Clock, { at, reason, listed }: Stop): Clock | Refusal {
  if (clock.pausedAt) return no('ALREADY_PAUSED', 'The clock stands still', '期限已经中止');
  if (!listed.includes(reason)) {
    const why = `No rule stops the clock for ${reason}`;
    const about = { field: 'reason', rule: 'R-T-16' };
    return new Refusal('REASON_NOT_LISTED', why, '该事由不能中止期限', about);
  }
  if (at > clock.dueAt) return no('ALREADY_ENDED', 'The limit has ended', '期限已经届满');
  if (at < lastTurn(clock)) return backwards();
  return { ...clock, pausedAt: at };
}

/** Lets it run again with what was left of it. */
export function resume(clock: Clock, at: Date, calendar: Calendar): Clock | Refusal {
  const { pausedAt, pauses, dueAt, allowance } = clock;
  if (!pausedAt) return no('NOT_PAUSED', 'The clock is running', '期限未中止');
  if (at < pausedAt) return backwards();
  const past = { from: pausedAt, until: at };
  const due = dueAfterPause(dueAt, past, allowance, calendar);
  return moved({ ...clock, pauses: [...pauses, past], pausedAt: null }, due);
}

/** Gives more time: once, before the end, at most what the rule gives (R-C-07, R-H-42). */
export function extend(
  clock: Clock, { by, most }: Extension, now: Date, calendar: Calendar,
): Clock | Refusal {
  const { allowance: { amount, unit }, dueAt, extended } = clock;
  if (extended) return no('ALREADY_EXTENDED', 'A limit is extended once', '期限只能延长一次');
  if (standing(clock, now) > dueAt) {
    return no('ALREADY_ENDED', 'A limit is extended before its end', '期限届满后不能延长');
  }
  if (by.unit !== unit || most.unit !== unit) {
    return invalid('by', `is in ${unit}, like the limit`, '须与原期限单位一致');
  }
  if (!(by.amount > 0 && by.amount <= most.amount)) {
    return invalid('by', `is more than 0 and at most ${most.amount}`, `须大于0且不超过${most.amount}`);
  }
  const allowance = { amount: amount + by.amount, unit };
  return moved({ ...clock, allowance, extended: true }, dueAtOf(dueAt, by, calendar));
}

/**
 * Every rung due by `now` after the `fired` first ones, in order, and the instant of the next
 * (null: none). After a week of silence all that was missed comes at once, each with its instant.
 * A clock that stands still fires nothing that comes after it stopped.
 */
export function rungsDue(
  ladder: Ladder, clock: Running, fired: number, now: Date, calendar: Calendar,
): { fired: RungDue[]; ringAt: Date | null } {
  const instants = rungInstants(ladder, clock, calendar);
  const open = ladder.rungs
    .map((rung, index) => ({ index, rung, dueAt: instants[index] ?? clock.dueAt }))
    .slice(fired);
  const waiting = open.findIndex(({ dueAt }) => dueAt > standing(clock, now));
  if (waiting === -1) return { fired: open, ringAt: null };
  const next = clock.pausedAt ? null : open[waiting]?.dueAt ?? null;
  return { fired: open.slice(0, waiting), ringAt: next };
}

/**
 * The ladder is climbed in order: no rung is due before the clock starts or before the last, and
 * what would come while the clock stood still comes as it runs again.
 */
export function rungInstants(ladder: Ladder, clock: Running, calendar: Calendar): Date[] {
  let last = clock.startedAt;
  return ladder.rungs.map(({ at, hours }) => {
    const plain = outOfPauses(instantOf(at, clock, calendar), clock.pauses);
    const instant = plain > last ? plain : last;
    last = hours === 'OFFICE' ? inOfficeHours(instant, last, clock, calendar) : instant;
    return last;
  });
}

/**
 * The last office hour up to the instant; where none lies between it and the rung or the run
 * before, the first that comes before the limit ends; where none does, the instant itself.
 */
function inOfficeHours(instant: Date, rungBefore: Date, clock: Running, calendar: Calendar): Date {
  const ranSince = clock.pauses.filter(({ from }) => from < instant).map(({ until }) => until);
  const floor = latest(rungBefore, ...ranSince);
  const before = officeTimeBefore(instant, calendar);
  if (before && before >= floor) return before;
  const next = officeTimeRunning(floor, clock.pauses, calendar);
  return next && next < clock.dueAt ? next : instant;
}

/** The first office hour from an instant on in which the clock runs. */
function officeTimeRunning(
  from: Date, pauses: readonly Pause[], calendar: Calendar,
): Date | null {
  const next = officeTimeFrom(from, calendar);
  if (!next) return null;
  const running = outOfPauses(next, pauses);
  return running > next ? officeTimeRunning(running, pauses, calendar) : next;
}

function latest(...instants: readonly [Date, ...Date[]]): Date {
  return new Date(Math.max(...instants.map((instant) => instant.getTime())));
}

function instantOf(at: RungAt, clock: Running, calendar: Calendar): Date {
  const { startedAt, dueAt, allowance, pauses } = clock;
  if ('share' in at) return atShare(startedAt, dueAt, at.share, allowance, calendar, pauses);
  if ('workingDaysBefore' in at) return minusWorkingDays(dueAt, at.workingDaysBefore, calendar);
  if ('after' in at) return after(dueAt, at.after, calendar);
  const instants = at.earlierOf.map((each) => instantOf(each, clock, calendar).getTime());
  return new Date(Math.min(...instants));
}

function outOfPauses(instant: Date, pauses: readonly Pause[]): Date {
  return pauses.find(({ from, until }) => from < instant && instant < until)?.until ?? instant;
}

/** Where the clock stands: at now, or where it was stopped. */
function standing({ pausedAt }: Running, now: Date): Date {
  return pausedAt && pausedAt < now ? pausedAt : now;
}

/** When the clock last started to run. */
function lastTurn({ startedAt, pauses }: Running): Date {
  return pauses.at(-1)?.until ?? startedAt;
}

/** Reckoned once without a notice, a limit stays provisional until it is reckoned anew (R-T-15). */
function moved(clock: Clock, { dueAt, provisional }: Due): Clock {
  return { ...clock, dueAt, provisional: clock.provisional || provisional };
}

function backwards(): Refusal {
  return no('BEFORE_LAST_TURN', 'A clock is not stopped or let run in its past', '时间早于上次变动');
}

function no(code: string, why: string, whyZh: string): Refusal {
  return new Refusal(code, why, whyZh);
}
