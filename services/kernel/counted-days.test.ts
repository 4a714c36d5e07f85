import { describe, expect, test } from '@jest/globals';
import { countedDays, MOST_DAYS } from './counted-days.ts';
import { civilDateOf } from './civil.ts';
import { start } from './deadline.ts';
import {
  always, clocks, daysIn, interrupted, pauseLists, withPauses,
} from './testing/arbitraries.ts';
import { CN_2025_2026 } from './testing/calendar.ts';

const calendar = CN_2025_2026;
const china = (text: string): Date => new Date(`${text}+08:00`);

const told = (from: string, amount: number, unit: 'WORKING_DAYS' | 'NATURAL_DAYS') => {
  const days = countedDays(start(china(from), { amount, unit }, calendar), calendar);
  return days.map(({ on, counted, because }) => [on.slice(5), counted, because]);
};

describe('The days of a limit', () => {
  test('in working days are told one by one, over National Day and its make-up days', () => {
    expect(told('2026-09-18T10:00', 9, 'WORKING_DAYS')).toEqual([
      ['09-18', false, 'START'], ['09-19', false, 'WEEKEND'], ['09-20', true, 'MAKE_UP'],
      ['09-21', true, 'WORKED'], ['09-22', true, 'WORKED'], ['09-23', true, 'WORKED'],
      ['09-24', true, 'WORKED'], ['09-25', false, 'HOLIDAY'], ['09-26', false, 'HOLIDAY'],
      ['09-27', false, 'HOLIDAY'], ['09-28', true, 'WORKED'], ['09-29', true, 'WORKED'],
      ['09-30', true, 'WORKED'], ['10-01', false, 'HOLIDAY'], ['10-02', false, 'HOLIDAY'],
      ['10-03', false, 'HOLIDAY'], ['10-04', false, 'HOLIDAY'], ['10-05', false, 'HOLIDAY'],
      ['10-06', false, 'HOLIDAY'], ['10-07', false, 'HOLIDAY'], ['10-08', true, 'WORKED'],
    ]);
  });

  test('in natural days are all counted, and roll off a day of rest', () => {
    expect(told('2026-03-18T10:00', 3, 'NATURAL_DAYS')).toEqual([
      ['03-18', false, 'START'], ['03-19', true, 'NATURAL'], ['03-20', true, 'NATURAL'],
      ['03-21', true, 'NATURAL'], ['03-22', false, 'ROLLED'], ['03-23', false, 'ROLLED'],
    ]);
  });

  test('leave out the days on which the clock stood still', () => {
    const limit = { amount: 3, unit: 'WORKING_DAYS' } as const;
    const clock = start(china('2026-03-16T10:00'), limit, calendar);
    const paused = interrupted(clock, china('2026-03-17T10:00'), china('2026-03-19T10:00'));
    const days = countedDays(paused, calendar).map(({ on, because }) => [on.slice(5), because]);
    expect(days).toEqual([
      ['03-16', 'START'], ['03-17', 'WORKED'], ['03-18', 'PAUSE'], ['03-19', 'PAUSE'],
      ['03-20', 'WORKED'], ['03-21', 'WEEKEND'], ['03-22', 'WEEKEND'], ['03-23', 'WORKED'],
    ]);
  });

  test('of a clock that stands still are none after the one on which it stopped', () => {
    const limit = { amount: 2, unit: 'WORKING_DAYS' } as const;
    const clock = start(china('2026-03-16T10:00'), limit, calendar);
    expect(countedDays({ ...clock, pausedAt: china('2026-03-17T09:00') }, calendar)
      .map(({ because }) => because)).toEqual(['START', 'WORKED', 'PAUSE']);
  });

  test('name the notice that says so, and none where there is none', () => {
    const limit = { amount: 3, unit: 'WORKING_DAYS' } as const;
    const days = countedDays(start(china('2026-12-30T10:00'), limit, calendar), calendar);
    expect(days.map(({ on, because, notice }) => [on, because, notice])).toEqual([
      ['2026-12-30', 'START', 'CN-2026'], ['2026-12-31', 'WORKED', 'CN-2026'],
      ['2027-01-01', 'HOLIDAY', null], ['2027-01-02', 'WEEKEND', null],
      ['2027-01-03', 'WEEKEND', null], ['2027-01-04', 'WORKED', null],
      ['2027-01-05', 'WORKED', null],
    ]);
  });

  test('are as many as the limit gives, and no more are told than are bearable', () => {
    always((clock) => {
      const { startedAt, dueAt: due, allowance: { amount, unit } } = clock;
      const days = countedDays(clock, calendar);
      expect(days[0]?.on).toBe(civilDateOf(startedAt));
      expect(days.at(-1)?.on).toBe(civilDateOf(due));
      const counted = days.filter((day) => day.counted).length;
      if (unit.endsWith('DAYS')) expect(counted).toBe(amount);
      if (unit === 'WORKING_DAYS' && due < china('2027-01-01T00:00')) {
        expect(counted).toBe(amount > 0 ? daysIn(startedAt, due, true) : 0);
      }
    }, clocks);
    const far = { ...start(china('2026-03-16T10:00'), {
      amount: 900, unit: 'NATURAL_DAYS',
    }, calendar) };
    expect(countedDays(far, calendar)).toHaveLength(MOST_DAYS);
  });

  test('are as many through any pauses', () => {
    always((clock, stops) => {
      const { amount, unit } = clock.allowance;
      const paused = withPauses(clock, stops);
      const days = countedDays(paused, calendar);
      if (!unit.endsWith('DAYS') || amount === 0 || days.length === MOST_DAYS) return;
      expect(days.filter((day) => day.counted)).toHaveLength(amount);
    }, clocks, pauseLists);
  });
});
