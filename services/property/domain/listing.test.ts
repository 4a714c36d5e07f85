import { describe, expect, test } from '@jest/globals';
import { effectsOf, type EffectLine, type Place } from './effects.ts';
import {
  afterObjection, LISTING_STATES, mayObject, mayPublish, mayWithdraw, propose, type Graded,
} from './listing.ts';

const RULE = { RED: ['AAA'], BLACK: ['C', 'D'] };
const graded: Graded[] = ['AAA', 'AA', 'A', 'B', 'C', 'D']
  .map((grade, n) => ({ companyId: `c${n}`, grade, score: 90 - n }));

describe('A list is drawn up (R-K-14)', () => {
  test.each([
    ['RED', ['c0']],
    ['BLACK', ['c4', 'c5']],
  ] as const)('by grades: %s', (kind, companies) => {
    const named = companies.map((companyId) => ({ companyId, ground: 'GRADE' }));
    expect(propose(kind, graded, RULE, [])).toMatchObject(named);
  });

  test('with whom officials nominate, by their reason', () => {
    expect(propose('RED', graded, RULE, [{ companyId: 'c1', reason: ' 抢险 ' }])).toMatchObject([
      { companyId: 'c0', ground: 'GRADE' },
      { companyId: 'c1', ground: 'NOMINATION', reason: '抢险', grade: 'AA' },
    ]);
  });

  test('with everybody once', () => {
    const nominations = ['c0', 'c1', 'c1'].map((companyId) => ({ companyId, reason: '抢险' }));
    expect(propose('RED', graded, RULE, nominations)).toHaveLength(2);
  });

  test.each([
    ['nobody knows', { companyId: 'c9', reason: '抢险' }, 'UNKNOWN_COMPANY'],
    ['is given no reason for', { companyId: 'c1', reason: ' ' }, 'INVALID_INPUT'],
  ])('without whom %s', (_, nomination, code) => {
    expect(propose('RED', graded, RULE, [nomination])).toMatchObject({ code });
  });
});

const publicityUntil = new Date('2026-11-30T23:59:59.999+08:00');
const over = new Date(publicityUntil.getTime() + 1);

test('A list takes two hundred nominations and no more', () => {
  const nominations = Array.from({ length: 201 }, () => ({ companyId: 'c1', reason: '抢险' }));
  expect(propose('RED', graded, RULE, nominations)).toMatchObject({ field: 'nominations' });
  expect(propose('RED', graded, RULE, nominations.slice(1))).toHaveLength(2);
});

describe('A list in publicity (R-K-15)', () => {
  test.each([
    ['its last instant', publicityUntil, { code: 'PUBLICITY_RUNS', rule: 'R-K-15' }],
    ['an instant later', over, null],
  ])('is published only once it is over: %s', (_, now, expected) => {
    const no = mayPublish({ stage: 'PUBLICITY', publicityUntil }, now);
    if (expected) expect(no).toMatchObject(expected);
    else expect(no).toBeNull();
  });

  test('is published once', () => {
    expect(mayPublish({ stage: 'PUBLISHED', publicityUntil }, over))
      .toMatchObject({ code: 'LIST_PUBLISHED' });
  });

  test.each(LISTING_STATES)('is open to objection of who is proposed: %s', (state) => {
    const no = mayObject({ state, stage: 'PUBLICITY', publicityUntil }, publicityUntil);
    expect(no === null).toBe(state === 'PROPOSED');
  });

  test('is open to no objection once it is over', () => {
    expect(mayObject({ state: 'PROPOSED', stage: 'PUBLICITY', publicityUntil }, over))
      .toMatchObject({ code: 'NOT_IN_PUBLICITY' });
  });

  test('lists whom an objection held back in vain, and drops whom it did not', () => {
    expect(afterObjection(true, 'PUBLICITY')).toBe('DROPPED');
    expect(afterObjection(true, 'PUBLISHED')).toBe('DROPPED');
    expect(afterObjection(false, 'PUBLICITY')).toBe('PROPOSED');
    expect(afterObjection(false, 'PUBLISHED')).toBe('LISTED');
  });

  test.each(LISTING_STATES)('lets go only of who is on it: %s', (state) => {
    expect(mayWithdraw(state) === null).toBe(state === 'LISTED');
  });
});

describe('What grades and lists lead to', () => {
  const line = (lists: string[], grades: string[], amount: number): EffectLine => ({
    effect: 'INSPECTION', measure: 'PER_YEAR', amount, lists, grades, rule: 'R', source: 's',
  });
  const lines = [line([], ['AAA'], 2), line(['RED'], [], 1), line(['BLACK'], [], 12)];
  const red: Place = { kind: 'RED', listId: 'r', reason: 'red' };
  const black: Place = { kind: 'BLACK', listId: 'b', reason: 'black' };

  test.each<[string, Place[], number, string | null]>([
    ['by grade, on no list', [], 2, null],
    ['by the red list before the grade', [red], 1, 'r'],
    ['by the black list before the red', [red, black], 12, 'b'],
  ])('%s', (_, places, amount, listId) => {
    expect(effectsOf(lines, 'AAA', places)).toMatchObject([{ amount, listId }]);
  });

  test('is nothing where no line speaks of it', () => {
    expect(effectsOf(lines, 'B', [])).toEqual([]);
  });
});
