import { describe, expect, test } from '@jest/globals';
import type { Allowance } from './allowance.ts';
import { type Ladder, rungInstants, rungsDue, start } from './deadline.ts';
import { isOfficeTime, officeTimeFrom } from './office.ts';
import {
  always, clocks, interrupted, ladders, pauseLists, sharesOf, spans, withPauses,
} from './testing/arbitraries.ts';
import { CN_2025_2026 } from './testing/calendar.ts';

const calendar = CN_2025_2026;
const china = (text: string): Date => new Date(`${text}+08:00`);

/** The same ladder, of which every rung keeps office hours. */
const inOffice = (ladder: Ladder): Ladder => ({
  ...ladder, rungs: ladder.rungs.map((rung) => ({ ...rung, hours: 'OFFICE' })),
});

const remindAt = (from: string, limit: Allowance, share: number): Date | undefined => {
  const clock = start(china(from), limit, calendar);
  return rungInstants(inOffice(sharesOf([share])), clock, calendar)[0];
};

describe('A reminder', () => {
  test.each([
    ['before National Day, not after it', '2026-09-28T10:00', 10, 0.5, '2026-09-30T17:30'],
    ['before the weekend', '2026-03-16T10:00', 10, 0.5, '2026-03-20T17:30'],
    ['in its own hour, where that is one', '2026-03-16T10:00', 4, 0.375, '2026-03-18T11:59:59.999'],
    ['before noon', '2026-03-16T10:00', 4, 0.38, '2026-03-18T12:00'],
    ['as the office closes the day before', '2026-03-16T10:00', 4, 0.34, '2026-03-17T17:30'],
  ])('comes %s', (_, from, amount, share, expected) => {
    expect(remindAt(from, { amount, unit: 'NATURAL_DAYS' }, share)).toEqual(china(expected));
  });

  test.each([
    ['in the first office hour', '2026-03-16T12:10', 120, '2026-03-16T13:30'],
    ['on the first working day', '2026-03-15T10:00', 1_500, '2026-03-16T09:00'],
    ['at its own instant where no office opens in time', '2026-03-14T10:00', 60,
      '2026-03-14T10:30'],
  ])('never comes before its clock starts: %s', (_, from, amount, expected) => {
    expect(remindAt(from, { amount, unit: 'MINUTES' }, 0.5)).toEqual(china(expected));
  });

  test('comes as the clock runs again, not before it stood still', () => {
    const clock = start(china('2026-03-16T10:00'), { amount: 4, unit: 'NATURAL_DAYS' }, calendar);
    const paused = interrupted(clock, china('2026-03-17T10:00'), china('2026-03-21T10:00'));
    const [at] = rungInstants(inOffice(sharesOf([0.25])), paused, calendar);
    expect(at).toEqual(china('2026-03-23T09:00'));
  });

  test('fires at its instant and not a millisecond before', () => {
    const clock = start(china('2026-09-28T10:00'), { amount: 10, unit: 'NATURAL_DAYS' }, calendar);
    const ladder = inOffice(sharesOf([0.5]));
    const at = china('2026-09-30T17:30');
    expect(rungsDue(ladder, clock, 0, new Date(at.getTime() - 1), calendar))
      .toEqual({ fired: [], ringAt: at });
    expect(rungsDue(ladder, clock, 0, at, calendar).fired).toMatchObject([{ dueAt: at }]);
  });
});

describe('A ladder that keeps office hours', () => {
  test('is climbed in order, in office hours unless none come before the end', () => {
    always((clock, ladder, stops) => {
      const paused = withPauses(clock, stops);
      let before = paused.startedAt;
      for (const at of rungInstants(inOffice(ladder), paused, calendar)) {
        expect(at >= before).toBe(true);
        const next = officeTimeFrom(before, calendar) ?? paused.dueAt;
        const none = next >= paused.dueAt || paused.pauses.length > 0;
        expect(isOfficeTime(at, calendar) || none).toBe(true);
        before = at;
      }
    }, clocks, ladders, pauseLists);
  });

  test('never comes later than without, where an office hour was open to it', () => {
    always((clock, ladder) => {
      const plain = rungInstants(ladder, clock, calendar);
      const moved = rungInstants(inOffice(ladder), clock, calendar);
      const first = officeTimeFrom(clock.startedAt, calendar) ?? clock.dueAt;
      moved.forEach((at, index) => {
        const was = plain[index] ?? at;
        expect(at <= was || at.getTime() === first.getTime()).toBe(true);
      });
    }, clocks, ladders);
  });

  test('never fires while its clock stands still', () => {
    always((clock, ladder, stops) => {
      const paused = withPauses(clock, stops);
      for (const at of rungInstants(inOffice(ladder), paused, calendar)) {
        expect(paused.pauses.filter(({ from, until }) => from < at && at < until)).toEqual([]);
      }
    }, clocks, ladders, pauseLists);
  });

  test('in hours that always are is the ladder itself', () => {
    const open = { ...calendar, office: [[0, 1_440]] as const };
    always((clock, span) => {
      const ladder = sharesOf([0.2, 0.5, 0.8]);
      const hours = { ...clock, allowance: { amount: 8, unit: 'WORKING_HOURS' } } as const;
      const until = { ...hours, dueAt: new Date(clock.startedAt.getTime() + 8 * 3_600_000 + span) };
      const [plain, moved] = [ladder, inOffice(ladder)]
        .map((each) => rungInstants(each, until, open));
      expect(moved).toEqual(plain);
    }, clocks, spans);
  });
});
