import type { Calendar } from '../calendar.ts';
import { CALENDAR_CN } from '../calendar-cn.ts';
import { calendarOf } from '../calendar-profile.ts';
import type { YearNotice } from '../holidays.ts';

/** The calendar that is shipped, as a district that changed nothing goes by it. */
export const CN_2025_2026: Calendar = calendarOf([CALENDAR_CN], {
  tenant: '510116', at: new Date('2026-03-16T09:00:00+08:00'),
});

export const [CN_2025, CN_2026] = [noticeOf(2025), noticeOf(2026)];

function noticeOf(year: number): YearNotice {
  const notice = CN_2025_2026.years.get(year);
  if (!notice) throw new Error(`No notice of ${year}`);
  return notice;
}
