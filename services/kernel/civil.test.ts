import { describe, expect, test } from '@jest/globals';
import {
  addDays, civilDate, civilDateOf, dayOfMonth, endOf, isCivilDate, startOf, weekdayOf, yearOf,
} from './civil.ts';

describe('A day in China', () => {
  test.each([
    ['begins at 00:00 +08:00', '2026-03-01T16:00:00.000Z', '2026-03-02'],
    ['lasts until one millisecond before', '2026-03-01T15:59:59.999Z', '2026-03-01'],
    ['crosses a year while London is still in the old one', '2025-12-31T16:00:00Z', '2026-01-01'],
  ])('%s', (_, instant, day) => {
    expect(civilDateOf(new Date(instant))).toBe(day);
  });

  test('runs from its first to its last millisecond', () => {
    const day = civilDate('2026-11-23');
    expect(startOf(day).toISOString()).toBe('2026-11-22T16:00:00.000Z');
    expect(endOf(day).toISOString()).toBe('2026-11-23T15:59:59.999Z');
  });

  test.each([
    ['2026-02-28', 1, '2026-03-01'], ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'], ['2026-05-31', 0, '2026-05-31'],
  ])('is counted on from %s by %i to %s', (day, days, expected) => {
    expect(addDays(civilDate(day), days)).toBe(expected);
  });

  test('knows its weekday and its year', () => {
    expect(weekdayOf(civilDate('2026-11-22'))).toBe(0);
    expect(weekdayOf(civilDate('2026-11-28'))).toBe(6);
    expect(yearOf(civilDate('2026-11-28'))).toBe(2026);
  });

  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '', '2026-04-31'])(
    'that does not exist is refused: %s', (text) => {
      expect(isCivilDate(text)).toBe(false);
      expect(() => civilDate(text)).toThrow(RangeError);
    });

  test.each([
    ['2026-11', 'Monday', 1, '2026-11-23'],
    ['2026-12', 'Wednesday', 3, '2026-12-23'],
    ['2027-01', 'Saturday, and is not moved', 6, '2027-01-23'],
  ])('of public concern is the 23rd (R-P-11): in %s a %s', (month, _, weekday, expected) => {
    const day = dayOfMonth(month, 23);
    expect(day).toBe(expected);
    expect(weekdayOf(day)).toBe(weekday);
  });

  test.each([['2026-02', '2026-02-28'], ['2028-02', '2028-02-29'], ['2026-04', '2026-04-30']])(
    'numbered 31 is the last where %s has none (R-T-03)', (month, expected) => {
      expect(dayOfMonth(month, 31)).toBe(expected);
    });
});
