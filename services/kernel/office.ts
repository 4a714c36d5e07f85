import { type Calendar, isWorkingDay } from './calendar.ts';
import { addDays, type CivilDate, civilDateOf, startOf } from './civil.ts';

/** Beyond so many days without an office hour, a calendar has none. */
const FAR = 366;

/**
 * Whether an office is open (R-T-10). The instant at which it closes is its last: what is due by
 * then is on time.
 */
export function isOfficeTime(instant: Date, calendar: Calendar): boolean {
  return spansOf(civilDateOf(instant), calendar)
    .some(([opens, closes]) => opens <= instant.getTime() && instant.getTime() <= closes);
}

/** The instant itself in office hours, else the last of them before it; null where none is. */
export function officeTimeBefore(instant: Date, calendar: Calendar): Date | null {
  const first = civilDateOf(instant);
  for (let back = 0; back <= FAR; back += 1) {
    const spans = spansOf(addDays(first, -back), calendar);
    const span = spans.findLast(([opens]) => opens <= instant.getTime());
    if (span) return new Date(Math.min(span[1], instant.getTime()));
  }
  return null;
}

/** The instant itself in office hours, else the first of them after it; null where none is. */
export function officeTimeFrom(instant: Date, calendar: Calendar): Date | null {
  const first = civilDateOf(instant);
  for (let on = 0; on <= FAR; on += 1) {
    const spans = spansOf(addDays(first, on), calendar);
    const span = spans.find(([, closes]) => closes >= instant.getTime());
    if (span) return new Date(Math.max(span[0], instant.getTime()));
  }
  return null;
}

/** When offices open and close on a day; empty on a day off. */
function spansOf(day: CivilDate, calendar: Calendar): (readonly [number, number])[] {
  if (!isWorkingDay(day, calendar)) return [];
  const midnight = startOf(day).getTime();
  return calendar.office.map(([opens, closes]) => {
    return [midnight + opens * 60_000, midnight + closes * 60_000];
  });
}
