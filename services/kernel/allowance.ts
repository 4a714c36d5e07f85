import {
  type Calendar, isProvisional, isWorkingDay, shiftWorkingDays, workingDayFrom,
} from './calendar.ts';
import {
  addDays, civilDate, type CivilDate, civilDateOf, DAY, endOf, startOf, yearOf,
} from './civil.ts';
import { advance, elapsed } from './working-time.ts';

export const UNITS = [
  'NATURAL_DAYS', 'WORKING_DAYS', 'WORKING_HOURS', 'HOURS', 'MINUTES',
] as const;
export type Unit = (typeof UNITS)[number];

/** How long somebody is given. The units never mix. */
export interface Allowance {
  readonly amount: number;
  readonly unit: Unit;
}

export interface Due {
  /** The last instant that is still on time. */
  readonly dueAt: Date;
  /** Reckoned over a year that has no notice yet (R-T-15). */
  readonly provisional: boolean;
}

/** A stretch of time in which a clock stood still. */
export interface Pause {
  readonly from: Date;
  readonly until: Date;
}

const LENGTH = { HOURS: 3_600_000, WORKING_HOURS: 3_600_000, MINUTES: 60_000 } as const;

/**
 * Days are counted from the day after the start (R-T-01) and end with the last one (R-T-05), which
 * moves off a rest day (R-T-04); hours and minutes run from the very moment (R-T-02).
 */
export function dueAt(startedAt: Date, { amount, unit }: Allowance, calendar: Calendar): Due {
  const startedOn = civilDateOf(startedAt);
  switch (unit) {
    case 'NATURAL_DAYS': {
      const last = addDays(startedOn, amount);
      return byDay(last, workingDayFrom(last, calendar), calendar);
    }
    case 'WORKING_DAYS': {
      const last = workingDayFrom(shiftWorkingDays(startedOn, amount, calendar), calendar);
      return byDay(amount > 0 ? addDays(startedOn, 1) : startedOn, last, calendar);
    }
    case 'WORKING_HOURS': {
      const due = plusWorkingHours(startedAt, amount, calendar);
      return { dueAt: due, provisional: anyProvisional(startedOn, civilDateOf(due), calendar) };
    }
    default:
      return { dueAt: plus(startedAt, amount * LENGTH[unit]), provisional: false };
  }
}

/**
 * The instant at which that share (0 to 1) of the limit is used, on the rule's own clock: office
 * hours alone for working units, from the first day that counts for days, and never in a pause.
 */
export function atShare(
  startedAt: Date, due: Date, share: number, { unit }: Allowance, calendar: Calendar,
  pauses: readonly Pause[] = [],
): Date {
  if (share >= 1) return due;
  if (share <= 0) return startedAt;
  const office = officeOf(unit, calendar);
  let left = Math.floor(share * timeUsed(startedAt, due, unit, calendar, pauses));
  for (const run of runsOf(startedAt, due, unit, pauses)) {
    const length = elapsed(run.from, run.until, office);
    if (left <= length) return advance(run.from, left, office);
    left -= length;
  }
  return due;
}

/** Milliseconds of a limit that are used by an instant, on the same clock as `atShare`. */
export function timeUsed(
  startedAt: Date, now: Date, unit: Unit, calendar: Calendar, pauses: readonly Pause[],
): number {
  const office = officeOf(unit, calendar);
  return runsOf(startedAt, now, unit, pauses)
    .reduce((sum, run) => sum + elapsed(run.from, run.until, office), 0);
}

/**
 * What is left of a limit: of days those after today, of hours all to the millisecond (R-T-16). A
 * last day that moved off a rest day is the last day of the limit (R-T-04), so days count up to it.
 */
export function leftAt(now: Date, due: Date, unit: Unit, calendar: Calendar): Allowance {
  if (!isDays(unit)) {
    return { amount: elapsed(now, due, officeOf(unit, calendar)) / LENGTH[unit], unit };
  }
  const [today, dueOn] = [civilDateOf(now), civilDateOf(due)];
  let amount = 0;
  for (let day = today; day < dueOn;) {
    day = addDays(day, 1);
    if (unit === 'NATURAL_DAYS' || isWorkingDay(day, calendar)) amount += 1;
  }
  return { amount, unit };
}

/**
 * When a limit that was stopped ends: what was left is left, to the day or the second (R-T-16). A
 * limit that had ended before stays ended: nothing was left.
 */
export function dueAfterPause(
  due: Date, { from, until }: Pause, { unit }: Allowance, calendar: Calendar,
): Due {
  if (from > due) return { dueAt: due, provisional: false };
  return dueAt(until, leftAt(from, due, unit, calendar), calendar);
}

/** So long after an instant, at the same time of day: how late a thing is, not when it is due. */
export function after(instant: Date, { amount, unit }: Allowance, calendar: Calendar): Date {
  switch (unit) {
    case 'NATURAL_DAYS': return plus(instant, amount * DAY);
    case 'WORKING_DAYS': return plusWorkingDays(instant, amount, calendar);
    case 'WORKING_HOURS': return plusWorkingHours(instant, amount, calendar);
    default: return plus(instant, amount * LENGTH[unit]);
  }
}

export function plusWorkingDays(instant: Date, days: number, calendar: Calendar): Date {
  const day = civilDateOf(instant);
  const timeOfDay = instant.getTime() - startOf(day).getTime();
  return plus(startOf(shiftWorkingDays(day, days, calendar)), timeOfDay);
}

export function minusWorkingDays(instant: Date, days: number, calendar: Calendar): Date {
  return plusWorkingDays(instant, -days, calendar);
}

export function plusWorkingHours(instant: Date, hours: number, calendar: Calendar): Date {
  return advance(instant, Math.round(hours * LENGTH.WORKING_HOURS), calendar);
}

function isDays(unit: Unit): unit is 'NATURAL_DAYS' | 'WORKING_DAYS' {
  return unit === 'NATURAL_DAYS' || unit === 'WORKING_DAYS';
}

/** Null: the clock of the unit never stands still. */
function officeOf(unit: Unit, calendar: Calendar): Calendar | null {
  return unit === 'WORKING_DAYS' || unit === 'WORKING_HOURS' ? calendar : null;
}

function firstCounted(startedAt: Date, unit: Unit): Date {
  return isDays(unit) ? startOf(addDays(civilDateOf(startedAt), 1)) : startedAt;
}

function byDay(counted: CivilDate, last: CivilDate, calendar: Calendar): Due {
  return { dueAt: endOf(last), provisional: anyProvisional(counted, last, calendar) };
}

/** Whether any year the reckoning touched has no notice. */
function anyProvisional(first: CivilDate, last: CivilDate, calendar: Calendar): boolean {
  for (let year = yearOf(first); year <= yearOf(last); year += 1) {
    if (isProvisional(civilDate(`${year}-01-01`), calendar)) return true;
  }
  return false;
}

/**
 * When the limit's clock ran. Days know whole days alone: like the day of the start, the day on
 * which it runs again is not counted, and the day on which it stops is (R-T-01, R-T-16).
 */
function runsOf(startedAt: Date, until: Date, unit: Unit, pauses: readonly Pause[]): Pause[] {
  const counted = pauses.map((pause) => ({
    from: firstCounted(pause.from, unit), until: firstCounted(pause.until, unit),
  }));
  return runsBetween(firstCounted(startedAt, unit), until, counted);
}

/** What the pauses leave of the time between two instants. */
function runsBetween(from: Date, until: Date, pauses: readonly Pause[]): Pause[] {
  const runs: Pause[] = [];
  let begun = from;
  for (const pause of pauses.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    if (pause.from > until) break;
    if (pause.from > begun) runs.push({ from: begun, until: pause.from });
    if (pause.until > begun) begun = pause.until;
  }
  return begun < until ? [...runs, { from: begun, until }] : runs;
}

function plus(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds);
}
