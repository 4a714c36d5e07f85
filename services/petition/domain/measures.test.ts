import { describe, expect, test } from '@jest/globals';
import type { Allowance } from '@linli/kernel/allowance.ts';
import { start } from '@linli/kernel/deadline.ts';
import { CN_2025_2026 as calendar } from '@linli/kernel/testing/calendar.ts';
import {
  callsMeeting, checkNotPushedDown, checkReturn, extendOrder, type ExtensionRule, type Returned,
} from './measures.ts';

const NOW = new Date('2026-09-18T10:00:00+08:00');
const at = { now: NOW, calendar };
const days = (amount: number): Allowance => ({ amount, unit: 'WORKING_DAYS' });
const ORDER = { lodgedAt: NOW, departmentId: 'here' };

function returned(departmentId: string, decision: Returned['decision'] = 'REASSIGNED'): Returned {
  return { departmentId, decision, decidedAt: NOW };
}

describe('sending an order back', () => {
  test.each<[string, Returned[], number | null, string | null]>([
    ['for the first time', [], 2, null],
    ['after another did', [returned('there')], 2, null],
    ['a second time', [returned('here', 'KEPT')], 2, 'NAMED_BY_DECISION'],
    ['named again after another', [returned('here'), returned('there')], 9, 'NAMED_BY_DECISION'],
    ['as often as the rule says', [returned('a'), returned('b')], 2, 'RETURNED_TOO_OFTEN'],
    ['where the rule says nothing', [returned('a'), returned('b')], null, null],
  ])('%s', (_, returns, times, refusal) => {
    const refused = checkReturn(ORDER, returns, { limit: days(1), times }, at);
    expect(refused?.code ?? null).toBe(refusal);
  });
});

test.each([
  ['510116', '510116', false],
  ['510116', '510116001', true],
  ['510116001', '510116', false],
  ['510116001', '510116002', false],
])('R-H-13: from a department of %s to one of %s is pushed down: %s', (from, to, refused) => {
  const check = checkNotPushedDown({ id: 'a', division: from }, { id: 'b', division: to });
  expect(check?.code ?? null).toBe(refused ? 'PUSHED_DOWN' : null);
});

describe('more time', () => {
  const DEFAULT: ExtensionRule = { times: 1, most: days(10), share: 1 };

  test.each<[string, Allowance, ExtensionRule, number, string | null]>([
    ['R-H-42 at most the original', days(7), DEFAULT, 7, null],
    ['R-H-42 over the original', days(7), DEFAULT, 8, 'INVALID_INPUT'],
    ['R-H-42 at most ten', days(15), DEFAULT, 10, null],
    ['R-H-42 over ten', days(15), DEFAULT, 11, 'INVALID_INPUT'],
    ['R-H-25 ten, whatever the original', days(5), { ...DEFAULT, share: null }, 10, null],
    ['R-H-25 over ten', days(5), { ...DEFAULT, share: null }, 11, 'INVALID_INPUT'],
    ['none where the rule gives none', days(7), { ...DEFAULT, times: 0 }, 1, 'ALREADY_EXTENDED'],
    ['hours as many as there were', { amount: 24, unit: 'HOURS' }, DEFAULT, 24, null],
    ['hours over that', { amount: 24, unit: 'HOURS' }, DEFAULT, 25, 'INVALID_INPUT'],
    ['in other units, never past the most', { amount: 30, unit: 'NATURAL_DAYS' },
      { ...DEFAULT, most: days(2) }, 30, 'INVALID_INPUT'],
    ['part of a day', days(7), DEFAULT, 1.5, 'INVALID_INPUT'],
  ])('%s', (_, limit, rule, amount, refusal) => {
    const extended = extendOrder(start(NOW, limit, calendar), amount, rule, at);
    expect('code' in extended ? extended.code : null).toBe(refusal);
  });
});

test('R-E-04: the departments are called together once, at so many returns', () => {
  expect([1, 2, 3].map((returns) => callsMeeting(returns, 2))).toEqual([false, true, false]);
});
