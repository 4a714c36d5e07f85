import { describe, expect, test } from '@jest/globals';
import type { Ladder } from '@linli/kernel/deadline.ts';
import { CN_2025_2026 as calendar } from '@linli/kernel/testing/calendar.ts';
import { type ClockRow, type Limit, moveClock } from './case-clocks.ts';

const at = (instant: string) => new Date(`2026-11-${instant}+08:00`);
const rung = (action: string, share: number): Ladder['rungs'][number] =>
  ({ action, at: { share }, level: 'CREDIT_OFFICE', rule: 'R-E-01', copies: [] });

/** Of five working days from a Monday: due at the end of the next one. */
const FIVE: ClockRow = {
  startedAt: at('02T10:00:00'), dueAt: at('09T23:59:59.999'), amount: 5, unit: 'WORKING_DAYS',
  rung: 0, rule: 'R-K-17', ruleVersion: 1,
};
const SIX: Limit = {
  rule: 'R-K-17', profile: 'OURS', version: 2, source: '本区试行',
  allowance: { amount: 6, unit: 'WORKING_DAYS' },
};
const RUNGS = [rung('REMIND', 0.5), rung('WARN', 1)];
const HELD = { at: at('04T12:00:00'), calendar };

describe('A clock of a case by another limit and other rungs', () => {
  test('is due by the one and rings by the others', () => {
    expect(moveClock(FIVE, SIX, [rung('ONLY', 1)], HELD)).toMatchObject({
      rule: 'R-K-17', profile: 'OURS', ruleVersion: 2, ladderVersion: 2, amount: 6,
      dueAt: at('10T23:59:59.999'), ringAt: at('10T23:59:59.999'),
    });
  });

  test('rings no rung twice that it has climbed', () => {
    expect(moveClock({ ...FIVE, rung: 1 }, SIX, RUNGS, HELD))
      .toMatchObject({ ringAt: at('10T23:59:59.999') });
    expect(moveClock({ ...FIVE, rung: 2 }, SIX, RUNGS, HELD)).toMatchObject({ ringAt: null });
  });

  test.each([
    ['moves in its last instant', 0, true],
    ['stays an instant later, for it was told', 1, false],
  ])('%s', (_, ms, isMoved) => {
    const held = { calendar, at: new Date(FIVE.dueAt.getTime() + ms) };
    expect(moveClock(FIVE, SIX, RUNGS, held) !== null).toBe(isMoved);
  });
});
