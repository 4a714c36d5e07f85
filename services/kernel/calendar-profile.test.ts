import { describe, expect, test } from '@jest/globals';
import { dueAt } from './allowance.ts';
import { isWorkingDay } from './calendar.ts';
import { CALENDAR_CN } from './calendar-cn.ts';
import {
  calendarOf, faultOfNotice, isDays, isInOrder, isSpan, namesIn,
} from './calendar-profile.ts';
import { civilDate } from './civil.ts';
import { isOfficeTime, officeTimeFrom } from './office.ts';
import type { Line, Profile } from './profile.ts';

const TENANT = '510116';
const NOON = new Date('2026-06-01T12:00:00+08:00');

/** The shipped calendar as the district has made it its own. */
function own(changes: Partial<Profile>, ...lines: readonly Line[]): Profile {
  const replaced = new Set(lines.map(nameOf));
  const kept = CALENDAR_CN.lines.filter((line) => !replaced.has(nameOf(line)));
  return {
    ...CALENDAR_CN, id: 'own', tenant: TENANT, version: 2, validFrom: NOON,
    lines: [...kept, ...lines], ...changes,
  };
}

function nameOf({ kind, variant }: Line): string {
  return `${kind}/${variant}`;
}

function line(kind: string, variant: string, figures: Line['figures']): Line {
  return {
    code: 'R-T-08', kind, variant, applies: {}, figures, source: '区政府通知', verify: false,
  };
}

const SPLIT = line('OFFICE_HOURS', '', { spans: ['08:30-12:00', '14:00-18:00', '19:00-20:00'] });
const FLOOD = line('CLOSURE', 'FLOOD', { days: ['2026-07-06/2026-07-07'] });
const at = (instant: string) => new Date(`2026-${instant}+08:00`);

describe('the calendar of a district', () => {
  test('is what is shipped until it makes its own, and named after its version', () => {
    const profiles = [CALENDAR_CN, own({}, SPLIT)];
    const before = calendarOf(profiles, { tenant: TENANT, at: new Date(NOON.getTime() - 1) });
    const from = calendarOf(profiles, { tenant: TENANT, at: NOON });
    const elsewhere = calendarOf(profiles, { tenant: '520204', at: NOON });
    expect([before, from, elsewhere].map(({ version }) => version))
      .toEqual(['CALENDAR_CN@1', 'CALENDAR_CN@2', 'CALENDAR_CN@1']);
    expect(before.office).toEqual([[540, 720], [810, 1050]]);
    expect(from.office).toEqual([[510, 720], [840, 1080], [1140, 1200]]);
    expect(elsewhere.office).toEqual(before.office);
  });

  test('counts split shifts, and no hour between them', () => {
    const calendar = calendarOf([own({}, SPLIT)], { tenant: TENANT, at: NOON });
    const limit = { amount: 9, unit: 'WORKING_HOURS' } as const;
    // 3.5 hours, 4 hours and 1 hour of Monday; half an hour of Tuesday.
    expect(dueAt(at('06-01T08:00:00'), limit, calendar).dueAt).toEqual(at('06-02T09:00:00'));
    expect(['12:00:00', '12:00:01', '19:00:00', '20:00:01']
      .map((time) => isOfficeTime(at(`06-01T${time}`), calendar)))
      .toEqual([true, false, true, false]);
    expect(officeTimeFrom(at('06-01T18:00:01'), calendar)).toEqual(at('06-01T19:00:00'));
  });

  test('does not work the days on which its offices are closed', () => {
    const calendar = calendarOf([own({}, FLOOD)], { tenant: TENANT, at: NOON });
    expect(['05', '06', '07', '08'].map((day) => {
      return isWorkingDay(civilDate(`2026-07-${day}`), calendar);
    })).toEqual([false, false, false, true]);
    const days = { amount: 1, unit: 'WORKING_DAYS' } as const;
    expect(dueAt(at('07-03T10:00:00'), days, calendar))
      .toEqual({ dueAt: at('07-08T23:59:59.999'), provisional: false });
  });

  test('takes the notice of a year from the nearest profile', () => {
    const regional: Profile = {
      ...CALENDAR_CN, id: 'regional', code: 'CALENDAR_CITY', region: '5101',
      lines: [line('YEAR_NOTICE', '2026', {
        year: 2026, daysOff: ['2026-01-01/2026-01-03'], makeUpDays: [],
      })],
    };
    const calendar = calendarOf([CALENDAR_CN, regional], { tenant: TENANT, at: NOON });
    expect(calendar.version).toBe('CALENDAR_CITY@1/CALENDAR_CN@1');
    expect(isWorkingDay(civilDate('2026-02-16'), calendar)).toBe(true);
    expect(calendar.office).toHaveLength(2);
    expect(namesIn(calendar.version)).toEqual([
      { code: 'CALENDAR_CITY', version: 1 }, { code: 'CALENDAR_CN', version: 1 },
    ]);
  });
});

describe('a notice', () => {
  const NEW_YEAR = { year: 2027, daysOff: ['2027-01-01/2027-01-04'], makeUpDays: ['2027-01-09'] };
  const whole = {
    ...NEW_YEAR,
    daysOff: [
      ...NEW_YEAR.daysOff, '2027-02-05/2027-02-11', '2027-04-05', '2027-05-01/2027-05-05',
      '2027-06-09', '2027-09-15', '2027-10-01/2027-10-07',
    ],
  };
  test('that names every day of all citizens is well said', () => {
    expect(faultOfNotice(whole)).toBeNull();
    const shipped = calendarOf([CALENDAR_CN], { tenant: TENANT, at: NOON }).years;
    expect([...shipped].map(([year, { daysOff, makeUpDays }]) => {
      return faultOfNotice({ year, daysOff: [...daysOff], makeUpDays: [...makeUpDays] });
    })).toEqual([null, null]);
  });

  test.each([
    ['names a day of another year', { daysOff: [...whole.daysOff, '2026-12-31'] }, 'outside 2027'],
    ['gives a day both ways', { makeUpDays: ['2027-01-02'] }, 'both a day off and a make-up day'],
    ['names a day twice', { daysOff: [...whole.daysOff, '2027-06-09'] }, 'named twice'],
    ['makes a weekday up', { makeUpDays: ['2027-01-12'] }, 'worked anyway'],
    ['works on 1 January', { daysOff: whole.daysOff.slice(1) }, '2027-01-01 is a day of all'],
    ['makes a statutory weekend day up', {
      daysOff: whole.daysOff.filter((day) => !day.startsWith('2027-05')),
      makeUpDays: ['2027-05-01'],
    }, '2027-05-01 is a day of all'],
  ])('is not well said that %s', (_, changes, fault) => {
    expect(faultOfNotice({ ...whole, ...changes })).toContain(fault);
  });
});

test.each([
  ['2027-01-01', true], ['2027-01-01/2027-01-03', true], ['2027-01-03/2027-01-01', false],
  ['2027-02-30', false], ['2027-01-01/2027-01-02/2027-01-03', false], ['', false],
])('%j names days: %s', (text, expected) => {
  expect(isDays(text)).toBe(expected);
});

test.each([
  ['09:00-12:00', true], ['00:00-24:00', true], ['12:00-09:00', false], ['09:00-09:00', false],
  ['9:00-12:00', false], ['09:00-24:01', false], ['09:60-12:00', false],
])('%s are hours of a day: %s', (text, expected) => {
  expect(isSpan(text)).toBe(expected);
});

test('hours follow each other, and may touch', () => {
  expect(isInOrder(['09:00-12:00', '12:00-17:00'])).toBe(true);
  expect(isInOrder(['09:00-12:00', '11:59-17:00'])).toBe(false);
  expect(isInOrder(['13:30-17:30', '09:00-12:00'])).toBe(false);
});
