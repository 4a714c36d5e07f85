import { z } from 'zod';
import {
  type CalendarKind, faultOfNotice, isDays, isInOrder, isSpan,
} from '@linli/kernel/calendar-profile.ts';
import { daysIn } from '@linli/kernel/holidays.ts';
import { invalid } from '@linli/kernel/input.ts';
import { type Line, numberOf } from '@linli/kernel/profile.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';

const DAYS = z.array(z.string().refine(isDays, { error: 'no day, nor a range first/last' }))
  .max(60);

const NOTICE = z
  .strictObject({ year: z.int().min(2000).max(2100), daysOff: DAYS.min(1), makeUpDays: DAYS })
  .superRefine((notice, context) => {
    const fault = faultOfNotice(notice);
    if (fault) context.addIssue({ code: 'custom', message: fault });
  });

const SPANS = z.array(z.string().refine(isSpan, { error: 'no hours such as 09:00-12:00' }))
  .min(1).max(6).refine(isInOrder, { error: 'hours that overlap, or are out of order' });

const CLOSED = DAYS.min(1).refine((days) => {
  const all = days.flatMap(daysIn);
  return new Set(all).size === all.length;
}, { error: 'a day is named twice' });

/** What a line of each kind of a CALENDAR profile gives. */
export const CALENDAR_FIGURES: Readonly<Record<CalendarKind, z.ZodType>> = {
  YEAR_NOTICE: NOTICE,
  OFFICE_HOURS: z.strictObject({ spans: SPANS }),
  CLOSURE: z.strictObject({ days: CLOSED }),
};

/** What a calendar as a whole may not say: days hold for every matter, and are said once. */
export function checkCalendar(lines: readonly Line[]): Refusal | null {
  const conditional = lines.find(({ applies }) => Object.keys(applies).length > 0);
  if (conditional) {
    return invalid('lines', 'of a calendar have no conditions', '日历条目不能设条件', 'R-T-14');
  }
  const years = lines.filter(({ kind }) => kind === 'YEAR_NOTICE')
    .map((line) => numberOf(line, 'year'));
  const twice = years.find((year, place) => years.indexOf(year) !== place);
  if (twice !== undefined) {
    return invalid('lines', `give ${twice} two notices`, `${twice} 年有两份放假安排`, 'R-T-14');
  }
  const hours = lines.filter(({ kind }) => kind === 'OFFICE_HOURS');
  return hours.length > 1
    ? invalid('lines', 'give office hours twice', '办公时间重复', 'R-T-10') : null;
}
