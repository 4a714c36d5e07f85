import { describe, expect, test } from '@jest/globals';
import { countOf, type Majority, outcomeOf, type Weight } from './tally.ts';

const PARTICIPATION = { part: 2, of: 3, over: false };
const ORDINARY: Majority = {
  participation: PARTICIPATION, agreement: { part: 1, of: 2, over: true }, base: 'PARTICIPATING',
};
const SPECIAL: Majority = {
  participation: PARTICIPATION, agreement: { part: 3, of: 4, over: false }, base: 'PARTICIPATING',
};
/** Property rights law art. 76, until the end of 2020. */
const OLD_SPECIAL: Majority = {
  participation: { part: 1, of: 2, over: true }, agreement: PARTICIPATION, base: 'ALL',
};

/** 30,000 square metres and 300 heads, in 0.01 square metre. */
const total: Weight = { area: 3_000_000, heads: 300 };
const weight = (area: number, heads: number): Weight => ({ area, heads });
const counted = (participating: Weight, agree: Weight) => {
  const against = { area: 0, heads: 0 };
  return { total, participating, agree, against, abstain: against };
};

describe('W-19: an owners’ vote by Civil Code 278', () => {
  test.each([
    ['yes by a hair', weight(2_000_000, 200), weight(1_000_100, 101), 'PASSED', 'REJECTED'],
    ['half of the area', weight(2_000_000, 200), weight(1_000_000, 101), 'REJECTED', 'REJECTED'],
    ['exactly 3/4', weight(2_000_000, 200), weight(1_500_000, 150), 'PASSED', 'PASSED'],
    ['a hair below 3/4', weight(2_000_000, 200), weight(1_499_999, 150), 'PASSED', 'REJECTED'],
    ['a hair of area too few', weight(1_999_999, 200), weight(1_999_999, 200),
      'NO_QUORUM', 'NO_QUORUM'],
    ['a head too few', weight(2_000_000, 199), weight(2_000_000, 199), 'NO_QUORUM', 'NO_QUORUM'],
    ['half of the heads', weight(2_000_000, 200), weight(1_500_000, 100), 'REJECTED', 'REJECTED'],
    ['a head below 3/4', weight(2_000_000, 200), weight(1_500_000, 149), 'PASSED', 'REJECTED'],
  ])('is decided by area and by heads: %s', (_, participating, agree, ordinary, special) => {
    expect(outcomeOf(counted(participating, agree), ORDINARY)).toBe(ordinary);
    expect(outcomeOf(counted(participating, agree), SPECIAL)).toBe(special);
  });

  test('of before 2021 asks for two thirds of all, not of who took part', () => {
    const agree = weight(1_999_999, 200);
    expect(outcomeOf(counted(total, agree), OLD_SPECIAL)).toBe('REJECTED');
    expect(outcomeOf(counted(total, weight(2_000_000, 200)), OLD_SPECIAL)).toBe('PASSED');
  });
});

describe('A count', () => {
  const voter = (choice: 'AGREE' | 'AGAINST' | 'ABSTAIN' | null, delivered = true, area = 100) =>
    ({ choice, delivered, area, heads: 1 });
  const voted = [
    voter('AGREE'), voter('AGREE'), voter('AGAINST'), voter('ABSTAIN'), voter(null),
    voter(null, false, 700),
  ];

  test('has who abstains take part, and who keeps silent do nothing (R-W-09)', () => {
    expect(countOf(voted, 'NOT_COUNTED')).toEqual({
      total: weight(1_200, 6), participating: weight(400, 4), agree: weight(200, 2),
      against: weight(100, 1), abstain: weight(100, 1),
    });
  });

  test('puts silence with the majority where rules say so and a ballot was handed over', () => {
    expect(countOf(voted, 'WITH_MAJORITY')).toMatchObject({
      participating: weight(500, 5), agree: weight(300, 3), against: weight(100, 1),
    });
  });

  test('leaves silence alone where neither side leads by area and by heads', () => {
    const split = [voter('AGREE', true, 500), voter('AGAINST'), voter('AGAINST'), voter(null)];
    expect(countOf(split, 'WITH_MAJORITY')).toEqual(countOf(split, 'NOT_COUNTED'));
  });
});
