import { describe, expect, test } from '@jest/globals';
import {
  isProvisional, isWorkingDay, shiftWorkingDays, workingDayFrom, workingDaysOf,
} from './calendar.ts';
import { addDays, civilDate } from './civil.ts';
import { CN_2025_2026 } from './testing/calendar.ts';

const calendar = CN_2025_2026;
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

describe('The working calendar', () => {
  test.each([
    ['2025', [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]],
    ['2026', [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]],
  ])('has 248 working days in %s, month by month as the notice gives them', (year, expected) => {
    expect(MONTHS.map((month) => workingDaysOf(`${year}-${month}`, calendar))).toEqual(expected);
    expect(workingDaysOf(year, calendar)).toBe(248);
  });

  test.each([
    '2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11',
    '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10',
  ])('works on the make-up weekend day %s (调休)', (day) => {
    expect(isWorkingDay(civilDate(day), calendar)).toBe(true);
  });

  test.each([
    ['2025-01-01', '2025-01-01'], ['2025-01-28', '2025-02-04'], ['2025-04-04', '2025-04-06'],
    ['2025-05-01', '2025-05-05'], ['2025-05-31', '2025-06-02'], ['2025-10-01', '2025-10-08'],
    ['2026-01-01', '2026-01-03'], ['2026-02-15', '2026-02-23'], ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'], ['2026-06-19', '2026-06-21'], ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ])('rests from %s to %s', (first, last) => {
    for (let day = civilDate(first); day <= last; day = addDays(day, 1)) {
      expect([day, isWorkingDay(day, calendar)]).toEqual([day, false]);
    }
  });

  test('names the version and the notices it was made of', () => {
    expect(calendar.version).toBe('CALENDAR_CN@1');
    expect([...calendar.years.values()].map(({ version }) => version))
      .toEqual(['CN-2025', 'CN-2026']);
  });

  test('is provisional in a year without a notice, and in no other', () => {
    expect(['2024-12-31', '2025-01-01', '2026-12-31', '2027-01-01']
      .map((day) => isProvisional(civilDate(day), calendar))).toEqual([true, false, false, true]);
  });

  test.each([
    '2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05',
    '2027-05-01', '2027-05-02', '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02',
    '2027-10-03',
  ])('without a notice for 2027 still rests on the statutory day %s', (day) => {
    expect(isWorkingDay(civilDate(day), calendar)).toBe(false);
  });

  test('without a notice for 2027 rests on those days and weekends alone', () => {
    // 261 Mondays to Fridays, less the seven of the thirteen days that fall on one.
    expect(workingDaysOf('2027', calendar)).toBe(254);
  });

  test('never works on 1 January, in any year (R-T-15)', () => {
    const years = Array.from({ length: 80 }, (_, n) => 2020 + n);
    expect(years.filter((year) => isWorkingDay(civilDate(`${year}-01-01`), calendar))).toEqual([]);
  });

  test.each(['2031-05-01', '2031-10-01', '2031-10-02', '2031-10-03'])(
    'rests on %s of a far year, whose lunar days nobody has published', (day) => {
      expect(isWorkingDay(civilDate(day), calendar)).toBe(false);
    });

  test('moves off a rest day, and only off a rest day (R-T-04)', () => {
    expect(workingDayFrom(civilDate('2026-10-03'), calendar)).toBe('2026-10-08');
    expect(workingDayFrom(civilDate('2026-09-20'), calendar)).toBe('2026-09-20');
  });

  test('counts back over rest days as it counts on', () => {
    expect(shiftWorkingDays(civilDate('2026-10-08'), -1, calendar)).toBe('2026-09-30');
    expect(shiftWorkingDays(civilDate('2026-09-30'), 1, calendar)).toBe('2026-10-08');
  });
});
