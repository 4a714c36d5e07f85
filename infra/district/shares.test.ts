import { describe, expect, test } from '@jest/globals';
import { chosen, cut, shares } from './shares.ts';

describe('a total divided', () => {
  test.each([
    [10, [1, 1, 1], 0, [4, 3, 3]],
    [7, [5, 3, 0], 1, [4, 2, 1]],
    [3, [0, 0, 0], 1, [1, 1, 1]],
    [1_000_000, [1, 2, 3], 0, [166_667, 333_333, 500_000]],
  ])('gives %i by %j, at least %i, as %j', (total, weights, least, expected) => {
    expect(shares(total, weights, least)).toEqual(expected);
  });

  test('cannot give more than there is', () => {
    expect(() => shares(2, [1, 1, 1], 1)).toThrow(RangeError);
  });
});

test('a choice is always the same, keeps the order and takes the preferred first', () => {
  const list = Array.from({ length: 50 }, (_, at) => at);
  const choice = chosen(list, 10, 'a reason', (one) => one === 49);
  expect(choice).toEqual(chosen(list, 10, 'a reason', (one) => one === 49));
  expect(choice).toEqual(choice.toSorted((a, b) => a - b));
  expect(new Set(choice).size).toBe(10);
  expect(choice).toContain(49);
  expect(chosen(list, 10, 'another reason')).not.toEqual(choice);
});

test('a list is cut in order', () => {
  expect(cut(['a', 'b', 'c', 'd'], [1, 0, 2])).toEqual([['a'], [], ['b', 'c']]);
});
