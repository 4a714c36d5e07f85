import type { ProposalInput } from '@linli/chassis/profiles.ts';
import type { CalendarKind } from '@linli/kernel/calendar-profile.ts';

/** Days as the graph has them: from the first to the last, or the one day. */
interface DaysInput {
  readonly from: string;
  readonly to?: string | null | undefined;
}

interface Sourced {
  readonly source: string;
}

interface NoticeInput extends Sourced {
  readonly year: number;
  readonly daysOff: readonly DaysInput[];
  readonly makeUpDays?: readonly DaysInput[] | undefined;
}

interface HoursInput extends Sourced {
  readonly spans: readonly { readonly from: string; readonly to: string }[];
}

interface ClosureInput extends Sourced {
  readonly name: string;
  readonly days: readonly DaysInput[];
}

/** What a version of a calendar says anew, in the words of a calendar. */
export interface CalendarInput {
  readonly notices?: readonly NoticeInput[] | undefined;
  readonly officeHours?: HoursInput | null | undefined;
  readonly closures?: readonly ClosureInput[] | undefined;
}

type Lines = NonNullable<ProposalInput['lines']>;

/** The lines that say it: each takes the place of the one of its year, or name. */
export function calendarLines(
  { notices = [], officeHours, closures = [] }: CalendarInput,
): Lines {
  return [
    ...notices.map(({ year, daysOff, makeUpDays = [], source }) => {
      return line('R-T-08', 'YEAR_NOTICE', { variant: String(year), source }, [
        { name: 'year', number: year },
        { name: 'daysOff', texts: daysOff.map(spanOf) },
        { name: 'makeUpDays', texts: makeUpDays.map(spanOf) },
      ]);
    }),
    ...(officeHours ? [line('R-T-10', 'OFFICE_HOURS', { variant: '', source: officeHours.source }, [
      { name: 'spans', texts: officeHours.spans.map(({ from, to }) => `${from}-${to}`) },
    ])] : []),
    ...closures.map(({ name, days, source }) => {
      return line('R-T-08', 'CLOSURE', { variant: name, source }, [
        { name: 'days', texts: days.map(spanOf) },
      ]);
    }),
  ];
}

function line(
  code: string, kind: CalendarKind,
  named: { readonly variant: string; readonly source: string },
  figures: Lines[number]['figures'],
): Lines[number] {
  return { code, kind, ...named, verify: false, figures };
}

function spanOf({ from, to }: DaysInput): string {
  return to && to !== from ? `${from}/${to}` : from;
}
