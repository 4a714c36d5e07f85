import { describe, expect, test } from '@jest/globals';
import { civilDate } from '@linli/kernel/civil.ts';
import { lastDayOf, ringTerm, termInstants } from './clocks.ts';
import { checklistOf } from './duties.ts';
import { lifeStageOf, seated, take } from './formation.ts';
import { type Place, seatFaults } from './powers.ts';

const SIZE = { least: 5, most: 11, smallHouseholds: 100, smallLeast: 3 };
const passed = (...heads: readonly number[]) => heads.map((count, n) => ({
  candidateId: `c${n}`, partyMember: false, agree: { area: 100 * n, heads: count },
}));
const ids = (result: ReturnType<typeof seated>) =>
  ('code' in result ? result.code : result.map(({ candidateId }) => candidateId));

describe('W-20: who is seated (R-W-16)', () => {
  test.each([
    ['the most heads first, and no more than there are seats', passed(5, 9, 7, 8, 6, 4), 5, 500,
      ['c1', 'c3', 'c2', 'c4', 'c0']],
    ['the larger area where heads are equal', passed(5, 5, 5), 3, 90, ['c2', 'c1', 'c0']],
    ['an odd number', passed(9, 8, 7, 6, 5, 4), 7, 500, ['c0', 'c1', 'c2', 'c3', 'c4']],
    ['three where there are 100 households', passed(3, 2, 1), 3, 100, ['c0', 'c1', 'c2']],
    ['nobody where three are too few', passed(3, 2, 1), 3, 101, 'TOO_FEW_ELECTED'],
    ['nobody where an odd number is too few', passed(9, 8, 7, 6), 5, 500, 'TOO_FEW_ELECTED'],
  ])('is %s', (_, elected, seats, households, expected) => {
    expect(ids(seated(elected, seats, SIZE, households))).toEqual(expected);
  });
});

describe('W-20: the life of a committee', () => {
  test('is gone through in order', () => {
    expect(take('FILE', 'ELECTED')).toBe('FILED');
    expect(take('FILE', 'VOTING')).toMatchObject({ code: 'WRONG_STAGE' });
    expect(take('NOMINATE', 'PUBLICITY')).toMatchObject({ code: 'WRONG_STAGE' });
  });

  test('ends with its term, of which it warns before', () => {
    const startsOn = civilDate('2026-09-10');
    const term = { startsOn, endsOn: lastDayOf(startsOn, 5) };
    expect(term.endsOn).toBe('2031-09-09');
    const { warnAt, dueAt } = termInstants(term, 90);
    const at = (instant: Date) =>
      lifeStageOf({ stage: 'IN_OFFICE', warnAt, endedAt: dueAt }, instant);
    expect(at(new Date(warnAt.getTime() - 1))).toBe('IN_OFFICE');
    expect(at(warnAt)).toBe('TERM_ENDING');
    expect(at(dueAt)).toBe('DISSOLVED');
  });

  test('rings what was missed at once, each with its own instant', () => {
    const dueAt = new Date('2031-09-09T15:59:59.999Z');
    const warnAt = new Date('2031-06-10T16:00:00Z');
    const row = { rung: 0, rule: 'R-W-22', ruleVersion: 1, dueAt };
    expect(ringTerm(row, warnAt, new Date('2032-01-01T00:00:00Z'))).toMatchObject({
      ringAt: null,
      fired: [{ action: 'TERM_ENDING', dueAt: warnAt }, { action: 'TERM_ENDED', dueAt }],
    });
    expect(ringTerm({ ...row, rung: 1 }, warnAt, warnAt)).toEqual({ fired: [], ringAt: dueAt });
  });
});

test('P-38: a body is short of Party members below the share its model asks for', () => {
  const place: Place = {
    kind: 'OWNERS_COMMITTEE', label: '业主委员会', required: true, least: 5, most: 11, odd: true,
    termYears: 5, partyShare: 50, quorum: { part: 1, of: 2, over: true }, powers: [],
  };
  expect(seatFaults(place, { all: 5, party: 3 })).toEqual([]);
  expect(seatFaults(place, { all: 5, party: 2 })).toEqual(['TOO_FEW_PARTY_MEMBERS']);
  expect(seatFaults(place, { all: 4, party: 2 })).toEqual(['TOO_FEW', 'EVEN']);
  expect(seatFaults(place, { all: 13, party: 7 })).toEqual(['TOO_MANY']);
});

test('W-21: a duty is overdue on the day after it was due', () => {
  const owed = [{ duty: 'MINUTES_PUBLISHED', name: '公布会议记录', everyMonths: 2 }] as const;
  const since = civilDate('2026-08-31');
  const due = (today: string) => checklistOf(owed, [], { since, today: civilDate(today) })[0];
  expect(due('2026-10-31')).toMatchObject({ dueOn: '2026-10-31', overdue: false });
  expect(due('2026-11-01')).toMatchObject({ overdue: true });
});
