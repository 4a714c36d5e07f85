declare const brand: unique symbol;

/** A day as people in China write it, YYYY-MM-DD: a legal date, not an instant (R-T-11). */
export type CivilDate = string & { readonly [brand]: 'CivilDate' };

/** China keeps UTC+8 all year round. */
const OFFSET = 8 * 3_600_000;
export const DAY = 86_400_000;

/** Whether the text is a day that exists: 2026-02-30 is not. */
export function isCivilDate(text: string): text is CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** Reads a day; a text that names none is a fault of whoever wrote it. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

export function civilDateOf(instant: Date): CivilDate {
  return dayOf(instant.getTime() + OFFSET);
}

/** 00:00 in China. */
export function startOf(day: CivilDate): Date {
  return new Date(midnight(day) - OFFSET);
}

/** The last millisecond of the day, 23:59:59.999 in China (R-T-05: the day ends at 24:00). */
export function endOf(day: CivilDate): Date {
  return new Date(midnight(day) - OFFSET + DAY - 1);
}

export function addDays(day: CivilDate, days: number): CivilDate {
  return dayOf(midnight(day) + days * DAY);
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: CivilDate): number {
  return new Date(midnight(day)).getUTCDay();
}

export function yearOf(day: CivilDate): number {
  return Number(day.slice(0, 4));
}

/** The day of that number in a month 'YYYY-MM'; where the month has none, its last (R-T-03). */
export function dayOfMonth(month: string, number: number): CivilDate {
  const first = civilDate(`${month}-01`);
  const day = addDays(first, number - 1);
  if (day.startsWith(month)) return day;
  const nextMonth = civilDate(`${addDays(first, 31).slice(0, 7)}-01`);
  return addDays(nextMonth, -1);
}

function midnight(day: CivilDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(time: number): CivilDate {
  return new Date(time).toISOString().slice(0, 10) as CivilDate;
}
