import { addDays, type CivilDate, civilDate } from './civil.ts';

/** One year's State Council notice (放假安排): it overrides Monday to Friday on the days it names. */
export interface YearNotice {
  readonly version: string;
  readonly source: string;
  readonly daysOff: ReadonlySet<CivilDate>;
  /** Make-up working days (调休). */
  readonly makeUpDays: ReadonlySet<CivilDate>;
}

/** The thirteen days of all citizens, 全国年节及纪念日放假办法 (2024) art. 2, where published. */
const STATUTORY: ReadonlyMap<number, ReadonlySet<CivilDate>> = new Map([
  [2027, daysOf(
    '2027-01-01', '2027-02-05/2027-02-08', '2027-04-05', '2027-05-01/2027-05-02', '2027-06-09',
    '2027-09-15', '2027-10-01/2027-10-03',
  )],
]);

/** The same article's days that need no almanac: all that is known of a far year. */
const SOLAR = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/** The days of a year that are known to be statutory, in order. */
export function statutoryDaysOf(year: number): CivilDate[] {
  return [...STATUTORY.get(year) ?? SOLAR.map((day) => civilDate(`${year}-${day}`))];
}

/** Whether the law alone, without a notice, makes the day a holiday (R-T-12). */
export function isStatutoryHoliday(day: CivilDate): boolean {
  const known = STATUTORY.get(Number(day.slice(0, 4)));
  return known ? known.has(day) : SOLAR.includes(day.slice(5));
}

/** Days and ranges 'first/last' as one set. */
function daysOf(...spans: readonly string[]): ReadonlySet<CivilDate> {
  return new Set(spans.flatMap(daysIn));
}

/** The days of a range 'first/last', or the one day. */
export function daysIn(span: string): CivilDate[] {
  const [first = '', last = first] = span.split('/');
  const days = [civilDate(first)];
  for (let day = civilDate(first); day < last; days.push(day)) day = addDays(day, 1);
  return days;
}
