import { readCalendar } from '@linli/chassis/profiles.ts';
import { type Calendar, workingDaysOf } from '@linli/kernel/calendar.ts';
import { civilDateOf, yearOf } from '@linli/kernel/civil.ts';
import type { Context } from '../context.ts';
import { countProvisional } from '../store/provisional-clocks.ts';
import type { QueryResolvers } from './schema.generated.ts';

export const calendarQueries = {
  calendar: (_, __, context) => workingCalendar(context),
} satisfies QueryResolvers;

/** The calendar as it is now, with every year it has a notice of, and those that miss theirs. */
async function workingCalendar({ actor: { tenant }, now, read }: Context) {
  const calendar = await read((em) => readCalendar(em, tenant, now));
  const { version, office, closures } = calendar;
  const provisional = await read(countProvisional);
  const thisYear = yearOf(civilDateOf(now));
  const years = new Set([
    ...calendar.years.keys(), thisYear, thisYear + 1, ...provisional.keys(),
  ]);
  return {
    version,
    officeHours: office.map(([opens, closes]) => ({ from: timeOf(opens), to: timeOf(closes) })),
    closures: [...closures].toSorted(),
    years: [...years].toSorted((one, other) => one - other)
      .map((year) => {
        return { ...yearOn(year, calendar), provisionalClocks: provisional.get(year) ?? 0 };
      }),
  };
}

function yearOn(year: number, calendar: Calendar) {
  const notice = calendar.years.get(year);
  return {
    year,
    provisional: !notice,
    noticeSource: notice?.source ?? null,
    daysOff: [...notice?.daysOff ?? []],
    makeUpDays: [...notice?.makeUpDays ?? []],
    workingDays: workingDaysOf(String(year), calendar),
  };
}

function timeOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
