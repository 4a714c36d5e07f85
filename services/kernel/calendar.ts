import { addDays, type CivilDate, civilDate, weekdayOf, yearOf } from './civil.ts';
import { isStatutoryHoliday, type YearNotice } from './holidays.ts';

/** Minutes of the day between which an office is open. */
export type OfficeHours = readonly [opens: number, closes: number];

/** Which days and hours are worked. Data with a version: a new notice is a new version (R-T-14). */
export interface Calendar {
  readonly version: string;
  readonly years: ReadonlyMap<number, YearNotice>;
  /** In the order of the day: a split shift has several (R-T-10). */
  readonly office: readonly OfficeHours[];
  /** Days on which the district's own offices are closed, whatever the notice says. */
  readonly closures: ReadonlySet<CivilDate>;
}

/** R-T-08; in a year without a notice, weekends and the statutory days (R-T-15). */
export function isWorkingDay(day: CivilDate, calendar: Calendar): boolean {
  if (calendar.closures.has(day)) return false;
  const notice = calendar.years.get(yearOf(day));
  if (!notice) return !isWeekend(day) && !isStatutoryHoliday(day);
  return notice.makeUpDays.has(day) || (!isWeekend(day) && !notice.daysOff.has(day));
}

/** Whether the day's year has no notice yet, so that what is said of it may change (R-T-15). */
export function isProvisional(day: CivilDate, calendar: Calendar): boolean {
  return !calendar.years.has(yearOf(day));
}

/** The day itself where it is worked, else the first worked day after it (R-T-04). */
export function workingDayFrom(day: CivilDate, calendar: Calendar): CivilDate {
  return isWorkingDay(day, calendar) ? day : shiftWorkingDays(day, 1, calendar);
}

/** So many working days on (or, where negative, back); the day itself is not counted. */
export function shiftWorkingDays(day: CivilDate, days: number, calendar: Calendar): CivilDate {
  const step = Math.sign(days);
  let shifted = day;
  for (let left = Math.abs(days); left > 0;) {
    shifted = addDays(shifted, step);
    if (isWorkingDay(shifted, calendar)) left -= 1;
  }
  return shifted;
}

/** How many working days a year 'YYYY' or a month 'YYYY-MM' has. */
export function workingDaysOf(period: string, calendar: Calendar): number {
  let count = 0;
  let day = civilDate(period.length === 4 ? `${period}-01-01` : `${period}-01`);
  for (; day.startsWith(period); day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

export function isWeekend(day: CivilDate): boolean {
  return weekdayOf(day) % 6 === 0;
}
