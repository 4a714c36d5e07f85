import { type Calendar, isWeekend, type OfficeHours } from './calendar.ts';
import { type CivilDate, isCivilDate, yearOf } from './civil.ts';
import { daysIn, statutoryDaysOf, type YearNotice } from './holidays.ts';
import { type Cited, inForce, linesFor, numberOf, type Profile } from './profile.ts';

/** What a line of a CALENDAR profile is for. */
export const CALENDAR_KINDS = [
  /** A State Council notice (放假安排): `year`, `daysOff`, `makeUpDays`. */
  'YEAR_NOTICE',
  /** `spans`, such as 09:00-12:00; a split shift has several. */
  'OFFICE_HOURS',
  /** `days` on which the district's offices are closed, for a reason of its own. */
  'CLOSURE',
] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/**
 * The calendar a district goes by at an instant, named after the versions it is made of. Of two
 * notices of a year the nearer profile's is gone by; where none gives hours no office is open.
 */
export function calendarOf(
  profiles: readonly Profile[], at: { readonly tenant: string; readonly at: Date },
): Calendar {
  const asked = { ...at, matter: 'CALENDAR' } as const;
  const of = (kind: CalendarKind) => linesFor(profiles, { ...asked, kind });
  const notices = new Map(of('YEAR_NOTICE').toReversed()
    .map((line) => [numberOf(line, 'year'), noticeOf(line)]));
  const [hours] = of('OFFICE_HOURS');
  return {
    version: inForce(profiles, asked).map(({ code, version }) => `${code}@${version}`).join('/'),
    years: new Map([...notices].toSorted(([one], [other]) => one - other)),
    office: hours ? textsOf(hours, 'spans').map(spanOf) : [],
    closures: daysOf(...of('CLOSURE').flatMap((line) => textsOf(line, 'days'))),
  };
}

/** The versions a calendar's name is made of. */
export function namesIn(version: string): { readonly code: string; readonly version: number }[] {
  return version.split('/').filter(Boolean).map((name) => {
    const [code = '', number = ''] = name.split('@');
    return { code, version: Number(number) };
  });
}

/** Whether the text is a day, or a range 'first/last' of at most a year. */
export function isDays(text: string): boolean {
  const [first = '', last = first, more] = text.split('/');
  return more === undefined && isCivilDate(first) && isCivilDate(last) && first <= last
    && yearOf(last) - yearOf(first) <= 1;
}

/** Whether the text is a stretch of a day, such as 09:00-12:00. */
export function isSpan(text: string): boolean {
  if (!/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text)) return false;
  const [opens, closes] = spanOf(text);
  return opens < closes;
}

/** Whether hours follow each other through the day: none begins before the one before it ends. */
export function isInOrder(spans: readonly string[]): boolean {
  const hours = spans.map(spanOf);
  return hours.every(([opens], place) => opens >= (hours[place - 1]?.[1] ?? 0));
}

/** A notice as its line has it. */
export interface NoticeFigures {
  readonly year: number;
  readonly daysOff: readonly string[];
  readonly makeUpDays: readonly string[];
}

/** The first thing that no notice can say; null where it is well said. */
export function faultOfNotice({ year, ...said }: NoticeFigures): string | null {
  const off = said.daysOff.flatMap(daysIn);
  const madeUp = said.makeUpDays.flatMap(daysIn);
  const all = [...off, ...madeUp];
  const stranger = all.find((day) => yearOf(day) !== year);
  if (stranger) return `${stranger} lies outside ${year}`;
  const both = off.find((day) => madeUp.includes(day));
  if (both) return `${both} is both a day off and a make-up day`;
  const twice = all.find((day, place) => all.indexOf(day) !== place);
  if (twice) return `${twice} is named twice`;
  const plain = madeUp.find((day) => !isWeekend(day));
  if (plain) return `${plain} is worked anyway: a make-up day falls on a weekend`;
  const worked = statutoryDaysOf(year).find((day) => {
    return madeUp.includes(day) || (!isWeekend(day) && !off.includes(day));
  });
  return worked ? `${worked} is a day of all citizens, and would be worked (R-T-12)` : null;
}

/** The State Council gives one notice a year, and it is known by that. */
function noticeOf(line: Cited): YearNotice {
  return {
    version: `CN-${numberOf(line, 'year')}`,
    source: line.source,
    daysOff: daysOf(...textsOf(line, 'daysOff')),
    makeUpDays: daysOf(...textsOf(line, 'makeUpDays')),
  };
}

function daysOf(...spans: readonly string[]): ReadonlySet<CivilDate> {
  return new Set(spans.flatMap(daysIn));
}

function spanOf(text: string): OfficeHours {
  const [opens = '', closes = ''] = text.split('-');
  return [minutesOf(opens), minutesOf(closes)];
}

function minutesOf(text: string): number {
  const [hours, minutes] = text.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** What a line lists. Its kind was checked as it was written, so none is a fault. */
function textsOf({ code, kind, figures }: Cited, name: string): string[] {
  const listed = figures[name];
  if (Array.isArray(listed) && listed.every((each) => typeof each === 'string')) return listed;
  throw new Error(`${code} ${kind} gives no ${name}`);
}
