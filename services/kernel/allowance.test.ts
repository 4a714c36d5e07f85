import { describe, expect, test } from '@jest/globals';
import {
  after, atShare, dueAfterPause, dueAt, minusWorkingDays, plusWorkingDays, plusWorkingHours,
  type Unit, UNITS,
} from './allowance.ts';
import type { Calendar } from './calendar.ts';
import { civilDate, endOf, weekdayOf } from './civil.ts';
import { CN_2025, CN_2025_2026 } from './testing/calendar.ts';

const calendar = CN_2025_2026;
const china = (text: string): Date => new Date(`${text}+08:00`);
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Rows of rules.md 13, as they stand there. */
const VECTORS: [string, string, number, Unit, string][] = [
  ['make-up Sunday counts, 25-27 Sept off not reached',
    'Fri 2026-09-18', 5, 'WORKING_DAYS', 'Thu 2026-09-24'],
  ['across National Day, make-up Saturday counts',
    'Wed 2026-09-30', 3, 'WORKING_DAYS', 'Sat 2026-10-10'],
  ['make-up Saturday before Spring Festival',
    'Fri 2026-02-13', 1, 'WORKING_DAYS', 'Sat 2026-02-14'],
  ['across Spring Festival', 'Fri 2026-02-13', 5, 'WORKING_DAYS', 'Fri 2026-02-27'],
  ['Sunday make-up in 2025', 'Fri 2025-09-26', 3, 'WORKING_DAYS', 'Tue 2025-09-30'],
  ['across Labour Day with Saturday make-up',
    'Thu 2026-04-30', 7, 'WORKING_DAYS', 'Wed 2026-05-13'],
  ['received on a Saturday off', 'Sat 2026-09-19', 1, 'WORKING_DAYS', 'Sun 2026-09-20'],
  ['natural days, last day inside National Day',
    'Fri 2026-08-07', 60, 'NATURAL_DAYS', 'Thu 2026-10-08'],
  ['natural days, last day inside Spring Festival',
    'Sun 2026-02-01', 15, 'NATURAL_DAYS', 'Tue 2026-02-24'],
  ['last day is a make-up Sunday: not moved',
    'Sat 2026-09-05', 15, 'NATURAL_DAYS', 'Sun 2026-09-20'],
  ['last day is a make-up Saturday: not moved',
    'Thu 2026-09-10', 30, 'NATURAL_DAYS', 'Sat 2026-10-10'],
  ['last day is an ordinary Saturday: moved',
    'Tue 2025-12-02', 60, 'NATURAL_DAYS', 'Mon 2026-02-02'],
];

function named(text: string): ReturnType<typeof civilDate> {
  const day = civilDate(text.slice(4));
  expect(WEEKDAYS[weekdayOf(day)]).toBe(text.slice(0, 3));
  return day;
}

describe('A limit in days', () => {
  test.each(VECTORS)('%s: %s + %i %s = %s', (_, start, amount, unit, due) => {
    for (const hour of ['00:00:00.000', '09:30:00.000', '23:59:59.999']) {
      expect(dueAt(china(`${named(start)}T${hour}`), { amount, unit }, calendar))
        .toEqual({ dueAt: endOf(named(due)), provisional: false });
    }
  });

  test('into a year without calendar is provisional and never ends on 1 January', () => {
    const due = dueAt(china('2026-12-31T10:00:00'), { amount: 1, unit: 'WORKING_DAYS' }, calendar);
    expect(due).toEqual({ dueAt: endOf(named('Mon 2027-01-04')), provisional: true });
  });

  test('that rolls into a year without calendar is provisional too', () => {
    const open: Calendar = { ...calendar, years: new Map([...calendar.years].slice(0, 1)) };
    const start = china('2025-12-29T10:00:00');
    expect(dueAt(start, { amount: 2, unit: 'NATURAL_DAYS' }, open).provisional).toBe(false);
    expect(dueAt(start, { amount: 3, unit: 'NATURAL_DAYS' }, open))
      .toEqual({ dueAt: endOf(civilDate('2026-01-02')), provisional: true });
  });
});

describe('A limit reckoned over years of which one has no notice', () => {
  const none = {
    version: 'CN-2027', source: '', daysOff: new Set<never>(), makeUpDays: new Set<never>(),
  };
  const gap: Calendar = { ...calendar, years: new Map([[2025, CN_2025], [2027, none]]) };
  const start = china('2025-12-30T10:00:00');

  test.each([
    ['that crosses all of it', 260, 'WORKING_DAYS', '2027', true],
    ['that crosses all of it', 1_820, 'WORKING_HOURS', '2027', true],
    ['that ends in it', 3, 'WORKING_DAYS', '2026', true],
    ['that ends in it', 20, 'WORKING_HOURS', '2026', true],
    ['that ends before it', 1, 'WORKING_DAYS', '2025', false],
    ['that ends in it', 30, 'NATURAL_DAYS', '2026', true],
    ['that goes by no notice where it does not end there', 400, 'NATURAL_DAYS', '2027', false],
    ['that goes by no notice', 9_000, 'HOURS', '2027', false],
  ] as const)('is provisional or not (R-T-15): %s, %i %s', (_, amount, unit, year, expected) => {
    const due = dueAt(start, { amount, unit }, gap);
    expect(due.dueAt.toISOString().slice(0, 4)).toBe(year);
    expect(due.provisional).toBe(expected);
  });

  test.each([['2026-12-31', true], ['2027-12-31', false]])(
    'of no days at all asks of the day itself and no other: %s', (day, expected) => {
      const allowance = { amount: 0, unit: 'WORKING_DAYS' } as const;
      const due = dueAt(china(`${day}T10:00:00`), allowance, gap);
      expect(due).toEqual({ dueAt: endOf(civilDate(day)), provisional: expected });
    });
});

describe('A limit in hours', () => {
  test.each([
    ['HOURS', 24, '2026-10-01T23:30:00', '2026-10-02T23:30:00'],
    ['MINUTES', 30, '2026-09-30T23:45:00', '2026-10-01T00:15:00'],
  ] as const)('runs through nights and holidays: %s', (unit, amount, start, due) => {
    expect(dueAt(china(start), { amount, unit }, calendar))
      .toEqual({ dueAt: china(due), provisional: false });
  });

  test.each([
    ['as the office opens', '2026-11-23T09:00:00', 1, '2026-11-23T10:00:00'],
    ['a millisecond before it opens', '2026-11-23T08:59:59.999', 1, '2026-11-23T10:00:00'],
    ['a millisecond after it opened', '2026-11-23T09:00:00.001', 1, '2026-11-23T10:00:00.001'],
    ['to the noon break, its first instant', '2026-11-23T09:00:00', 3, '2026-11-23T12:00:00'],
    ['as the noon break begins', '2026-11-23T12:00:00', 1, '2026-11-23T14:30:00'],
    ['a millisecond before it', '2026-11-23T11:59:59.999', 1, '2026-11-23T14:29:59.999'],
    ['inside it', '2026-11-23T12:45:00', 1, '2026-11-23T14:30:00'],
    ['as it ends', '2026-11-23T13:30:00', 4, '2026-11-23T17:30:00'],
    ['across it', '2026-11-23T11:30:00', 2, '2026-11-23T15:00:00'],
    ['a whole office day', '2026-11-23T09:00:00', 7, '2026-11-23T17:30:00'],
    ['as the office closes', '2026-11-23T17:30:00', 1, '2026-11-24T10:00:00'],
    ['a millisecond before it closes', '2026-11-23T17:29:59.999', 1, '2026-11-24T09:59:59.999'],
    ['at midnight', '2026-11-24T00:00:00', 1, '2026-11-24T10:00:00'],
    ['over a weekend', '2026-11-27T16:30:00', 2, '2026-11-30T10:00:00'],
    ['on a make-up Saturday', '2026-10-10T16:30:00', 1, '2026-10-10T17:30:00'],
    ['on a make-up Saturday, past it', '2026-10-10T16:30:00', 2, '2026-10-12T10:00:00'],
    ['over National Day', '2026-09-30T17:00:00', 1, '2026-10-08T09:30:00'],
  ])('of work counts office hours alone: %s', (_, start, amount, due) => {
    expect(dueAt(china(start), { amount, unit: 'WORKING_HOURS' }, calendar).dueAt)
      .toEqual(china(due));
  });

  test('of work into a year without calendar is provisional', () => {
    const allowance = { amount: 2, unit: 'WORKING_HOURS' } as const;
    expect(dueAt(china('2026-12-31T16:30:00'), allowance, calendar))
      .toEqual({ dueAt: china('2027-01-04T10:00:00'), provisional: true });
  });

  test('of work without any office hours is a fault, not an endless search', () => {
    expect(() => plusWorkingHours(china('2026-11-23T09:00:00'), 1, { ...calendar, office: [] }))
      .toThrow(RangeError);
  });
});

describe('A share of a limit', () => {
  const share = (start: string, part: number, amount: number, unit: Unit): Date => {
    const startedAt = china(start);
    const due = dueAt(startedAt, { amount, unit }, calendar).dueAt;
    return atShare(startedAt, due, part, { amount, unit }, calendar);
  };

  test.each([
    ['half of one working day is in the next one', 0.5, 1, 'WORKING_DAYS', '2026-11-24T14:00:00'],
    ['half of two working days ends the first', 0.5, 2, 'WORKING_DAYS', '2026-11-24T17:30:00'],
    ['four fifths of five working days end the fourth', 0.8, 5, 'WORKING_DAYS',
      '2026-11-27T17:30:00'],
    ['half of four working hours', 0.5, 4, 'WORKING_HOURS', '2026-11-23T14:30:00'],
    ['half of a day and night', 0.5, 24, 'HOURS', '2026-11-23T23:00:00'],
    ['the whole is the due instant', 1, 5, 'WORKING_DAYS', '2026-11-30T23:59:59.999'],
  ] as const)('is measured on its own clock: %s', (_, part, amount, unit, expected) => {
    expect(share('2026-11-23T11:00:00', part, amount, unit)).toEqual(china(expected));
  });

  test('leaves weekends and holidays out of working days but not out of natural days', () => {
    expect(share('2026-09-30T10:00:00', 0.5, 2, 'WORKING_DAYS'))
      .toEqual(china('2026-10-08T17:30:00'));
    expect(share('2026-09-30T10:00:00', 0.5, 8, 'NATURAL_DAYS'))
      .toEqual(china('2026-10-04T23:59:59.999'));
  });

  test('does not count the time of a pause', () => {
    const pause = { from: china('2026-11-23T12:00:00'), until: china('2026-11-24T12:00:00') };
    const half = atShare(china('2026-11-23T10:00:00'), china('2026-11-24T20:00:00'), 0.5,
      { amount: 10, unit: 'HOURS' }, calendar, [pause]);
    expect(half).toEqual(china('2026-11-24T15:00:00'));
  });
});

describe('A limit that was stopped', () => {
  test.each([
    ['HOURS', '2026-11-23T12:00:00', '2026-11-23T10:15:30', '2026-11-25T10:00:00',
      '2026-11-25T11:44:30'],
    ['WORKING_HOURS', '2026-11-23T15:00:00', '2026-11-23T11:30:00', '2026-11-27T17:00:00',
      '2026-11-30T10:30:00'],
    ['WORKING_DAYS', '2026-11-27T23:59:59.999', '2026-11-24T10:00:00', '2026-11-30T10:00:00',
      '2026-12-03T23:59:59.999'],
    ['NATURAL_DAYS', '2026-11-27T23:59:59.999', '2026-11-24T10:00:00', '2026-11-28T10:00:00',
      '2026-12-01T23:59:59.999'],
  ] as const)('keeps what was left of it, to the day or the second (R-T-16): %s',
    (unit, due, from, until, expected) => {
      const pause = { from: china(from), until: china(until) };
      expect(dueAfterPause(china(due), pause, { amount: 1, unit }, calendar).dueAt)
        .toEqual(china(expected));
    });
});

describe('A limit that was stopped after its end', () => {
  test.each(UNITS)('stays ended: %s', (unit) => {
    const due = china('2026-11-23T17:00:00');
    const pause = { from: china('2026-11-24T10:00:00'), until: china('2026-12-24T10:00:00') };
    expect(dueAfterPause(due, pause, { amount: 1, unit }, calendar).dueAt).toEqual(due);
  });
});

describe('Working days before and after an instant', () => {
  test('keep its time of day', () => {
    const due = china('2026-10-08T23:59:59.999');
    expect(plusWorkingDays(due, 2, calendar)).toEqual(china('2026-10-10T23:59:59.999'));
    expect(minusWorkingDays(due, 1, calendar)).toEqual(china('2026-09-30T23:59:59.999'));
    expect(plusWorkingDays(due, 0, calendar)).toEqual(due);
  });

  test.each([
    ['NATURAL_DAYS', 1, '2026-09-25T15:00:00'], ['WORKING_DAYS', 1, '2026-09-28T15:00:00'],
    ['WORKING_HOURS', 3, '2026-09-28T09:30:00'], ['HOURS', 3, '2026-09-24T18:00:00'],
    ['MINUTES', 3, '2026-09-24T15:03:00'], ['WORKING_DAYS', 0, '2026-09-24T15:00:00'],
  ] as const)('and other lengths do not mix: %s %i', (unit, amount, expected) => {
    expect(after(china('2026-09-24T15:00:00'), { amount, unit }, calendar))
      .toEqual(china(expected));
  });
});
