import { addDays, type CivilDate, civilDate } from './civil.ts';

/** One year's State Council notice (放假安排): it overrides Monday to Friday on the days it names. */
export interface YearNotice {
  readonly version: string;
  readonly daysOff: ReadonlySet<CivilDate>;
  /** Make-up working days (调休). */
  readonly makeUpDays: ReadonlySet<CivilDate>;
}

export const CN_2025: YearNotice = {
  version: 'CN-2025',
  daysOff: daysOf(
    '2025-01-01', '2025-01-28/2025-02-04', '2025-04-04/2025-04-06', '2025-05-01/2025-05-05',
    '2025-05-31/2025-06-02', '2025-10-01/2025-10-08',
  ),
  makeUpDays: daysOf('2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'),
};

/** The notice of 4 November 2025. */
export const CN_2026: YearNotice = {
  version: 'CN-2026',
  daysOff: daysOf(
    '2026-01-01/2026-01-03', '2026-02-15/2026-02-23', '2026-04-04/2026-04-06',
    '2026-05-01/2026-05-05', '2026-06-19/2026-06-21', '2026-09-25/2026-09-27',
    '2026-10-01/2026-10-07',
  ),
  makeUpDays: daysOf(
    '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10',
  ),
};

/** The thirteen days of all citizens, 全国年节及纪念日放假办法 (2024) art. 2, where published. */
const STATUTORY: ReadonlyMap<number, ReadonlySet<CivilDate>> = new Map([
  [2027, daysOf(
    '2027-01-01', '2027-02-05/2027-02-08', '2027-04-05', '2027-05-01/2027-05-02', '2027-06-09',
    '2027-09-15', '2027-10-01/2027-10-03',
  )],
]);

/** The same article's days that need no almanac: all that is known of a far year. */
const SOLAR = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/** Whether the law alone, without a notice, makes the day a holiday (R-T-12). */
export function isStatutoryHoliday(day: CivilDate): boolean {
  const known = STATUTORY.get(Number(day.slice(0, 4)));
  return known ? known.has(day) : SOLAR.includes(day.slice(5));
}

/** Days and ranges 'first/last' as one set. */
function daysOf(...spans: readonly string[]): ReadonlySet<CivilDate> {
  return new Set(spans.flatMap((span) => {
    const [first = '', last = first] = span.split('/');
    const days = [civilDate(first)];
    for (let day = civilDate(first); day < last; days.push(day)) day = addDays(day, 1);
    return days;
  }));
}
