import { describe, expect, test } from '@jest/globals';
import type { Allowance } from './allowance.ts';
import { civilDate } from './civil.ts';
import { extend, pause, resume, start } from './deadline.ts';
import { Refusal } from './refusal.ts';
import { type InFlight, recount, retime } from './retiming.ts';
import { CN_2025_2026 as calendar } from './testing/calendar.ts';

const at = (instant: string) => new Date(`2026-${instant}+08:00`);
const days = (amount: number, unit: Allowance['unit'] = 'WORKING_DAYS') => ({ amount, unit });

/** Of fifteen working days, from Friday 2026-09-18: due on 2026-10-15. */
const FIFTEEN = start(at('09-18T10:00:00'), days(15), calendar);
const MOVED = at('09-21T09:00:00');

function inFlight(changes: Partial<InFlight> = {}): InFlight {
  const { startedAt, dueAt, allowance, pauses } = FIFTEEN;
  return { startedAt, dueAt, allowance, first: allowance, pauses, ...changes };
}

function well<T>(done: T | Refusal): T {
  if (done instanceof Refusal) throw new Error(done.message);
  return done;
}

describe('by another limit a clock', () => {
  test.each([
    ['is due as if it had begun with it', days(5), '2026-09-24T15:59:59.999Z'],
    ['runs longer', days(20), '2026-10-22T15:59:59.999Z'],
    ['changes its unit', days(10, 'NATURAL_DAYS'), '2026-09-28T15:59:59.999Z'],
    ['that gives the same is due the same', days(15), FIFTEEN.dueAt.toISOString()],
  ])('%s', (_, to, due) => {
    const retimed = retime(inFlight(), to, MOVED, calendar);
    expect(retimed).toEqual({ dueAt: new Date(due), provisional: false, allowance: to });
  });

  test('is never due before the other limit held', () => {
    const late = at('10-09T12:00:00');
    expect(retime(inFlight(), days(5), late, calendar)?.dueAt).toEqual(late);
  });

  test.each([
    ['that is due this very instant is moved', 0, true],
    ['that was due an instant before stays', 1, false],
  ])('%s', (_, ms, isMoved) => {
    const then = new Date(FIFTEEN.dueAt.getTime() + ms);
    expect(retime(inFlight(), days(20), then, calendar) !== null).toBe(isMoved);
  });

  test('keeps its extension', () => {
    const extended = well(extend(FIFTEEN, { by: days(10), most: days(10) }, MOVED, calendar));
    const retimed = retime({ ...inFlight(extended), first: days(15) }, days(5), MOVED, calendar);
    const begunSo = start(FIFTEEN.startedAt, days(5), calendar);
    const same = well(extend(begunSo, { by: days(10), most: days(10) }, MOVED, calendar));
    expect(retimed).toMatchObject({ dueAt: same.dueAt, allowance: days(15) });
  });

  test('that was given more stays as it is where the unit would be another', () => {
    const extended = well(extend(FIFTEEN, { by: days(1), most: days(10) }, MOVED, calendar));
    const clock = { ...inFlight(extended), first: days(15) };
    expect(retime(clock, days(6, 'NATURAL_DAYS'), MOVED, calendar)).toBeNull();
    expect(retime(clock, days(6), MOVED, calendar)).toMatchObject({ allowance: days(7) });
  });

  test('keeps its pauses', () => {
    const [from, until] = [at('09-21T12:00:00'), at('09-23T12:00:00')];
    const paused = (clock: typeof FIFTEEN) => {
      const stopped = well(pause(clock, { at: from, reason: 'HEARING', listed: ['HEARING'] }));
      return well(resume(stopped, until, calendar));
    };
    const retimed = retime(inFlight(paused(FIFTEEN)), days(5), at('09-23T13:00:00'), calendar);
    const same = paused(start(FIFTEEN.startedAt, days(5), calendar));
    expect(retimed?.dueAt).toEqual(same.dueAt);
    expect(same.dueAt).toEqual(at('09-29T23:59:59.999'));
  });

  test('into a year without a notice is provisional', () => {
    expect(retime(inFlight(), days(90), MOVED, calendar)?.provisional).toBe(true);
  });
});

describe('by another calendar a clock', () => {
  const closed = {
    ...calendar, version: 'CALENDAR_CN@2', closures: new Set([civilDate('2026-09-22')]),
  };

  test('is due by its days, and is given what it was', () => {
    expect(recount(inFlight(), MOVED, closed))
      .toEqual({ dueAt: at('10-16T23:59:59.999'), provisional: false, allowance: days(15) });
  });

  test.each([
    ['an instant before it is due is moved', -1, true],
    ['as it is due stays, for that is told', 0, false],
    ['after it was due stays', 1, false],
  ])('%s', (_, ms, isMoved) => {
    const then = new Date(FIFTEEN.dueAt.getTime() + ms);
    expect(recount(inFlight(), then, closed) !== null).toBe(isMoved);
  });

  test('keeps its extension, and what it was given anew', () => {
    const extended = well(extend(FIFTEEN, { by: days(10), most: days(10) }, MOVED, calendar));
    const recounted = recount({ ...inFlight(extended), first: days(15) }, MOVED, closed);
    const begun = start(FIFTEEN.startedAt, days(15), closed);
    const same = well(extend(begun, { by: days(10), most: days(10) }, MOVED, closed));
    expect(recounted).toMatchObject({ dueAt: same.dueAt, allowance: days(25) });
    const anew = { ...inFlight(), first: days(60, 'NATURAL_DAYS') };
    expect(recount(anew, MOVED, closed)).toMatchObject({ allowance: days(15) });
  });

  test('is no longer provisional once the notice is there', () => {
    const late = start(at('12-30T10:00:00'), days(2), calendar);
    expect(late.provisional).toBe(true);
    const notice = {
      version: 'CN-2027', source: '', makeUpDays: new Set([civilDate('2027-01-02')]),
      daysOff: new Set([civilDate('2027-01-01')]),
    };
    const known = { ...calendar, years: new Map([...calendar.years, [2027, notice] as const]) };
    const { startedAt, dueAt, allowance, pauses } = late;
    expect(dueAt).toEqual(new Date('2027-01-04T23:59:59.999+08:00'));
    const clock = { startedAt, dueAt, allowance, first: allowance, pauses };
    expect(recount(clock, at('12-31T10:00:00'), known)).toMatchObject({
      dueAt: new Date('2027-01-02T23:59:59.999+08:00'), provisional: false,
    });
  });
});
