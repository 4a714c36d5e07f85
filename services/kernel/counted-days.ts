import type { Unit } from './allowance.ts';
import { type Calendar, isProvisional, isWorkingDay } from './calendar.ts';
import { addDays, type CivilDate, civilDateOf, weekdayOf, yearOf } from './civil.ts';
import type { Running } from './deadline.ts';

export const DAY_REASONS = [
  /** The day of the start, from which days are counted on (R-T-01). */
  'START',
  /** Any day of a limit that counts every day. */
  'NATURAL',
  'WORKED',
  /** A day of the weekend that is worked (调休, R-T-08). */
  'MAKE_UP',
  'WEEKEND',
  'HOLIDAY',
  /** The clock stood still (R-T-16). */
  'PAUSE',
  /** The last day was no working day, so the limit ends on the first one after it (R-T-04). */
  'ROLLED',
] as const;
export type DayReason = (typeof DAY_REASONS)[number];

/** A day between the start and the end of a limit, and whether it was counted. */
export interface CountedDay {
  readonly on: CivilDate;
  readonly counted: boolean;
  readonly because: DayReason;
  /** The notice that says whether the day is worked; null where its year has none (R-T-15). */
  readonly notice: string | null;
}

/** No limit of ours is longer than a year and a month of pauses. */
export const MOST_DAYS = 400;

/**
 * The days from the start to the end of a limit, each with why it was or was not counted: of a
 * limit in days as many are counted as it gives. At most `MOST_DAYS`, the first ones.
 */
export function countedDays(clock: Running, calendar: Calendar): CountedDay[] {
  const last = civilDateOf(clock.dueAt);
  const days: CountedDay[] = [];
  let left = clock.allowance.amount;
  for (let on = civilDateOf(clock.startedAt); on <= last && days.length < MOST_DAYS;) {
    const because = reasonFor(on, clock, left, calendar);
    const counted = COUNTED.has(because);
    if (counted) left -= 1;
    days.push({ on, counted, because, notice: noticeOf(on, calendar) });
    on = addDays(on, 1);
  }
  return days;
}

const COUNTED: ReadonlySet<DayReason> = new Set(['NATURAL', 'WORKED', 'MAKE_UP']);

function reasonFor(on: CivilDate, clock: Running, left: number, calendar: Calendar): DayReason {
  const { unit } = clock.allowance;
  if (isInDays(unit) && on === civilDateOf(clock.startedAt)) return 'START';
  if (stoodStill(on, clock)) return 'PAUSE';
  if (isInDays(unit) && left <= 0) return 'ROLLED';
  if (unit !== 'WORKING_DAYS' && unit !== 'WORKING_HOURS') return 'NATURAL';
  const weekend = weekdayOf(on) % 6 === 0;
  if (isWorkingDay(on, calendar)) return weekend ? 'MAKE_UP' : 'WORKED';
  return isNamed(on, calendar) || !weekend ? 'HOLIDAY' : 'WEEKEND';
}

/**
 * Days know whole days alone: the day on which a clock stops is counted, the day on which it runs
 * again is not. Of hours a day is lost only where the clock stood still all day.
 */
function stoodStill(on: CivilDate, { allowance, pauses, pausedAt }: Running): boolean {
  const stretches = pauses.map(({ from, until }) => [from, until] as const);
  return [...stretches, ...(pausedAt ? [[pausedAt, null] as const] : [])]
    .some(([from, until]) => {
      const again = until && civilDateOf(until);
      if (on <= civilDateOf(from)) return false;
      return again === null || (isInDays(allowance.unit) ? on <= again : on < again);
    });
}

function isNamed(on: CivilDate, calendar: Calendar): boolean {
  return calendar.years.get(yearOf(on))?.daysOff.has(on) ?? false;
}

function noticeOf(on: CivilDate, calendar: Calendar): string | null {
  if (isProvisional(on, calendar)) return null;
  return calendar.years.get(yearOf(on))?.version ?? null;
}

function isInDays(unit: Unit): boolean {
  return unit === 'NATURAL_DAYS' || unit === 'WORKING_DAYS';
}
