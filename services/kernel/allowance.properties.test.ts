import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dueAt, timeUsed } from './allowance.ts';
import { isWorkingDay } from './calendar.ts';
import { addDays, civilDateOf, startOf } from './civil.ts';
import {
  allowances, always, calendar, dayLimits, daysIn, HOUR, hourLimits, instants, later, MAKE_UP,
  shares, spans,
} from './testing/arbitraries.ts';
import { elapsed } from './working-time.ts';

describe('Whatever the limit and whenever it begins, its end', () => {
  test('is never earlier for a longer limit', () => {
    always((from, { amount, unit }, more) => {
      const [less, greater] = [amount, amount + more]
        .map((each) => dueAt(from, { amount: each, unit }, calendar).dueAt);
      expect(greater?.getTime()).toBeGreaterThanOrEqual(less?.getTime() ?? Infinity);
    }, instants, allowances, fc.integer({ min: 0, max: 20 }));
  });

  test('is never earlier for a later start', () => {
    always((from, limit, span) => {
      const [early, late] = [from, later(from, span)]
        .map((each) => dueAt(each, limit, calendar).dueAt);
      expect(late?.getTime()).toBeGreaterThanOrEqual(early?.getTime() ?? Infinity);
    }, instants, allowances, fc.oneof(spans, fc.integer({ min: 0, max: 3 })));
  });

  test('is the last millisecond of a working day, where told in days (R-T-04, R-T-05)', () => {
    always((from, limit) => {
      const due = dueAt(from, limit, calendar).dueAt;
      expect(isWorkingDay(civilDateOf(due), calendar)).toBe(true);
      expect(later(due, 1)).toEqual(startOf(addDays(civilDateOf(due), 1)));
    }, instants, dayLimits);
  });

  test('is in office hours, where it is told in working hours', () => {
    always((from, amount) => {
      const due = dueAt(from, { amount, unit: 'WORKING_HOURS' }, calendar).dueAt;
      expect(elapsed(later(due, -1), due, calendar)).toBe(1);
    }, instants, fc.integer({ min: 1, max: 80 }));
  });

  test('has as many working days before it as the limit, make-up days among them', () => {
    always((from, amount) => {
      const { dueAt: due, provisional } = dueAt(from, { amount, unit: 'WORKING_DAYS' }, calendar);
      fc.pre(!provisional);
      expect(daysIn(from, due, true)).toBe(amount);
    }, instants, fc.integer({ min: 1, max: 60 }));
  });

  test('may be any make-up day (调休), and counts it', () => {
    always((day, before, hour) => {
      const made = startOf(day);
      const from = later(made, -before * 24 * HOUR + hour * HOUR);
      const amount = daysIn(from, made, true);
      expect(civilDateOf(dueAt(from, { amount, unit: 'WORKING_DAYS' }, calendar).dueAt)).toBe(day);
    }, fc.constantFrom(...MAKE_UP), fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 0, max: 23 }));
  });

  test('is provisional exactly where a day that was looked at has no notice (R-T-15)', () => {
    always((from, amount) => {
      const { dueAt: due, provisional } = dueAt(from, { amount, unit: 'WORKING_DAYS' }, calendar);
      expect(provisional).toBe(civilDateOf(due) > '2026-12-31');
    }, instants, fc.integer({ min: 0, max: 400 }));
  });
});

describe('The time of a limit', () => {
  test('adds up however it is split', () => {
    always((from, span, cuts, working) => {
      const office = working ? calendar : null;
      const until = later(from, span);
      const at = [from, ...cuts.map((cut) => later(from, Math.floor(cut * span))), until]
        .toSorted((a, b) => a.getTime() - b.getTime());
      const parts = at.slice(1).map((end, n) => elapsed(at[n] ?? from, end, office));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(elapsed(from, until, office));
    }, instants, spans, fc.array(shares, { maxLength: 6 }), fc.boolean());
  });

  test('in hours is used up to the millisecond at its end, and not one before', () => {
    always((from, limit) => {
      const { unit, amount } = limit;
      const due = dueAt(from, limit, calendar).dueAt;
      const whole = amount * (unit === 'MINUTES' ? 60_000 : HOUR);
      expect(timeUsed(from, due, unit, calendar, [])).toBe(whole);
      expect(timeUsed(from, later(due, -1), unit, calendar, [])).toBe(whole - 1);
    }, instants, hourLimits);
  });
});
