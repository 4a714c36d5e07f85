import type { Due } from '@linli/kernel/allowance.ts';
import { type InFlight, recount } from '@linli/kernel/retiming.ts';
import type { DeadlineRow } from '../deadline-rows.ts';
import type { NewRules, Retimed } from './taking-effect.ts';

/**
 * A clock by the days and hours of another calendar. One that was due by then is left alone; one
 * that stands still was due only if it was before it stopped (R-T-14).
 */
export function byCalendar(
  row: DeadlineRow,
  clock: InFlight,
  { calendar, now }: Pick<NewRules, 'calendar' | 'now'>,
  ringOf: (due: Due) => Date | null,
): Retimed[] {
  if (row.calendarVersion === calendar.version) return [];
  const stopped = row.pauses.find(({ to }) => to === null);
  const due = recount(clock, stopped ? new Date(stopped.from) : now, calendar);
  if (!due) return [];
  const { profile, rule, ruleVersion, source, amount, unit, ladder, ladderVersion } = row;
  const { dueAt, provisional } = due;
  return [{
    row,
    to: {
      profile, rule, ruleVersion, source, amount, unit, ladder, ladderVersion, dueAt, provisional,
      calendarVersion: calendar.version, ringAt: ringOf(due),
    },
  }];
}
