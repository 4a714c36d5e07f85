import { type Calendar, isWorkingDay } from './calendar.ts';
import { addDays, civilDateOf, startOf } from './civil.ts';

/**
 * Milliseconds that pass on a clock between two instants. The clock runs in the calendar's office
 * hours alone (R-T-10), or always where no calendar is given.
 */
export function elapsed(from: Date, to: Date, calendar: Calendar | null): number {
  if (!calendar) return Math.max(0, to.getTime() - from.getTime());
  let passed = 0;
  for (const [opens, closes] of officeSpans(from, calendar)) {
    if (opens >= to.getTime()) break;
    passed += Math.min(closes, to.getTime()) - opens;
  }
  return passed;
}

/** The first instant by which so much has passed on the clock. */
export function advance(from: Date, milliseconds: number, calendar: Calendar | null): Date {
  if (!calendar || milliseconds === 0) return new Date(from.getTime() + milliseconds);
  let left = milliseconds;
  for (const [opens, closes] of officeSpans(from, calendar)) {
    if (left <= closes - opens) return new Date(opens + left);
    left -= closes - opens;
  }
  throw new RangeError('A calendar without office hours reaches no instant');
}

/** Every stretch of office hours from an instant on, without end. */
function* officeSpans(from: Date, calendar: Calendar): Generator<readonly [number, number]> {
  if (calendar.office.length === 0) return;
  for (let day = civilDateOf(from); ; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue;
    const midnight = startOf(day).getTime();
    for (const [opens, closes] of calendar.office) {
      const begins = Math.max(midnight + opens * 60_000, from.getTime());
      const ends = midnight + closes * 60_000;
      if (begins < ends) yield [begins, ends];
    }
  }
}
