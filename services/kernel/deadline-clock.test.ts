import { describe, expect, test } from '@jest/globals';
import type { Calendar } from './calendar.ts';
import {
  type Clock, extend, pause, progress, remaining, resume, rungInstants, rungsDue, start,
} from './deadline.ts';
import { Refusal } from './refusal.ts';
import { CN_2025, CN_2025_2026 } from './testing/calendar.ts';
import { LADDER, rung } from './testing/ladder.ts';

const calendar = CN_2025_2026;
const china = (text: string): Date => new Date(`${text}+08:00`);

const HEARING = { reason: 'HEARING', listed: ['HEARING'] };

function allowed<T>(answer: T | Refusal): T {
  if (answer instanceof Refusal) throw new Error(`Refused: ${answer.code}`);
  return answer;
}

function stopped(from: string, clockAt: Clock): Clock {
  return allowed(pause(clockAt, { at: china(from), ...HEARING }));
}

/** Five working days from Monday: due on the next Monday. */
const five = start(china('2026-11-23T10:00:00'), { amount: 5, unit: 'WORKING_DAYS' }, calendar);
const LAST = china('2026-11-30T23:59:59.999');

describe('A clock', () => {
  test.each([
    ['NATURAL_DAYS', 7, '2026-11-26T15:00:00', 4, 0.375],
    ['WORKING_DAYS', 4, '2026-11-26T15:00:00', 1, 4.5 / 28 + 14 / 28],
    ['WORKING_HOURS', 14, '2026-11-24T11:00:00', 6, 8 / 14],
    ['HOURS', 48, '2026-11-24T11:30:00', 22.5, 25.5 / 48],
    ['MINUTES', 30, '2026-11-23T10:12:00', 18, 0.4],
    ['HOURS', 2, '2026-11-23T13:00:00', 0, 1.5],
  ] as const)('tells what is left and how much is used: %s %i', (unit, amount, now, left, used) => {
    const running = start(china('2026-11-23T10:00:00'), { amount, unit }, calendar);
    expect(remaining(running, china(now), calendar)).toEqual({ amount: left, unit });
    expect(progress(running, china(now), calendar)).toBeCloseTo(used, 6);
  });

  test('of no time at all is used up at its end', () => {
    const none = { amount: 0, unit: 'WORKING_DAYS' } as const;
    const today = start(china('2026-11-23T10:00:00'), none, calendar);
    expect(progress(today, china('2026-11-23T23:59:59.998'), calendar)).toBe(0);
    expect(progress(today, china('2026-11-23T23:59:59.999'), calendar)).toBe(1);
  });

  test('that is stopped keeps its time until it runs again, and fires nothing (R-T-16)', () => {
    const paused = stopped('2026-11-25T10:00:00', five);
    const later = china('2026-12-09T10:00:00');
    expect(remaining(paused, later, calendar)).toEqual({ amount: 3, unit: 'WORKING_DAYS' });
    expect(rungsDue(LADDER, paused, 0, later, calendar)).toEqual({ fired: [], ringAt: null });
    const again = allowed(resume(paused, later, calendar));
    expect(again).toMatchObject({ dueAt: china('2026-12-14T23:59:59.999'), pausedAt: null });
    expect(again.pauses).toEqual([{ from: china('2026-11-25T10:00:00'), until: later }]);
  });

  test('keeps a rung that came before it was stopped', () => {
    const hours = start(china('2026-11-23T10:00:00'), { amount: 10, unit: 'HOURS' }, calendar);
    const { fired } = rungsDue(
      LADDER, stopped('2026-11-23T16:00:00', hours), 0, china('2026-11-25T10:00:00'), calendar,
    );
    expect(fired.map(({ rung: { action }, dueAt: at }) => [action, at]))
      .toEqual([['REMIND', china('2026-11-23T15:00:00')], ['WARN', china('2026-11-23T15:00:00')]]);
  });

  test('that is told in days stops for whole days: no rung jumps back over the pause', () => {
    const rungs = [rung('EARLY', { share: 0.25 }, 'a'), rung('LATER', { share: 0.3 }, 'b')];
    const ladder = { ...LADDER, rungs };
    expect(rungInstants(ladder, five, calendar))
      .toEqual([china('2026-11-25T10:45:00'), china('2026-11-25T14:00:00')]);
    const paused = stopped('2026-11-25T10:00:00', five);
    const again = allowed(resume(paused, china('2026-12-01T16:00:00'), calendar));
    // Both would have come on the day it stopped, which counts: they come as it runs again.
    expect(rungInstants(ladder, again, calendar))
      .toEqual([china('2026-12-01T16:00:00'), china('2026-12-01T16:00:00')]);
    expect(progress(again, again.dueAt, calendar)).toBe(1);
    expect(progress(again, china('2026-12-02T17:30:00'), calendar)).toBeCloseTo(0.6, 9);
  });

  test('told how far it was at an instant before a pause leaves the pause out', () => {
    const hours = start(china('2026-11-23T10:00:00'), { amount: 10, unit: 'HOURS' }, calendar);
    const again = allowed(resume(
      stopped('2026-11-23T16:00:00', hours), china('2026-11-24T16:00:00'), calendar,
    ));
    expect(progress(again, china('2026-11-23T12:00:00'), calendar)).toBeCloseTo(0.2, 9);
    expect(progress(again, china('2026-11-24T18:00:00'), calendar)).toBeCloseTo(0.8, 9);
  });

  test.each([
    ['for a reason not listed', five, '2026-11-24T10:00:00', 'BUSY', 'REASON_NOT_LISTED'],
    ['twice', { ...five, pausedAt: china('2026-11-23T11:00:00') }, '2026-11-24T10:00:00',
      'HEARING', 'ALREADY_PAUSED'],
    ['after its end', five, '2026-12-01T00:00:00', 'HEARING', 'ALREADY_ENDED'],
    ['before it began', five, '2026-11-23T09:59:59.999', 'HEARING', 'BEFORE_LAST_TURN'],
  ])('is not stopped %s', (_, running, at, reason, code) => {
    expect(pause(running, { ...HEARING, reason, at: china(at) })).toMatchObject({ code });
  });

  test('is not let run while it runs, nor in its past', () => {
    expect(resume(five, LAST, calendar)).toMatchObject({ code: 'NOT_PAUSED' });
    const paused = stopped('2026-11-25T10:00:00', five);
    expect(resume(paused, china('2026-11-25T09:59:59.999'), calendar))
      .toMatchObject({ code: 'BEFORE_LAST_TURN' });
    const again = allowed(resume(paused, china('2026-11-27T10:00:00'), calendar));
    expect(pause(again, { at: china('2026-11-26T10:00:00'), ...HEARING }))
      .toMatchObject({ code: 'BEFORE_LAST_TURN' });
  });
});

describe('More time', () => {
  const days = (amount: number) => ({ amount, unit: 'WORKING_DAYS' }) as const;

  test('is given in the last instant, counted from the end', () => {
    const extended = allowed(extend(five, { by: days(10), most: days(10) }, LAST, calendar));
    expect(extended).toMatchObject({
      dueAt: china('2026-12-14T23:59:59.999'), allowance: days(15), extended: true,
    });
  });

  test('is given to a clock that stands still, whatever the hour', () => {
    const paused = stopped('2026-11-27T10:00:00', five);
    const now = china('2026-12-07T10:00:00');
    const extended = allowed(extend(paused, { by: days(2), most: days(2) }, now, calendar));
    expect(remaining(extended, now, calendar)).toEqual(days(3));
    expect(allowed(resume(extended, now, calendar)).dueAt)
      .toEqual(china('2026-12-10T23:59:59.999'));
  });

  test.each([
    ['after the end', five, days(1), '2026-12-01T00:00:00', 'ALREADY_ENDED'],
    ['twice', { ...five, extended: true }, days(1), '2026-11-24T10:00:00', 'ALREADY_EXTENDED'],
    ['beyond what the rule gives', five, days(11), '2026-11-24T10:00:00', 'INVALID_INPUT'],
    ['of nothing', five, days(0), '2026-11-24T10:00:00', 'INVALID_INPUT'],
    ['in another unit', five, { amount: 1, unit: 'NATURAL_DAYS' }, '2026-11-24T10:00:00',
      'INVALID_INPUT'],
  ] as const)('is refused %s', (_, running, by, now, code) => {
    expect(extend(running, { by, most: days(10) }, china(now), calendar)).toMatchObject({ code });
  });

  test('into a year without a notice is provisional', () => {
    const late = start(china('2026-12-25T10:00:00'), days(3), calendar);
    expect(late.provisional).toBe(false);
    const now = china('2026-12-28T10:00:00');
    expect(extend(late, { by: days(5), most: days(5) }, now, calendar))
      .toMatchObject({ provisional: true });
  });

  test('of a limit reckoned without a notice leaves it provisional (R-T-15)', () => {
    const notice = {
      version: 'CN-2027', source: '', daysOff: new Set<never>(), makeUpDays: new Set<never>(),
    };
    const years = new Map([[2025, CN_2025], [2027, notice]]);
    const gap: Calendar = { ...calendar, years };
    const now = china('2027-01-04T10:00:00');
    const long = start(china('2025-12-30T10:00:00'), days(300), gap);
    expect([long.dueAt.getFullYear(), long.provisional]).toEqual([2027, true]);
    expect(extend(long, { by: days(5), most: days(5) }, now, gap))
      .toMatchObject({ provisional: true });
    const paused = allowed(pause(long, { at: now, ...HEARING }));
    expect(resume(paused, now, gap)).toMatchObject({ provisional: true });
  });
});
