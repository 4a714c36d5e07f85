import { expect, test } from '@jest/globals';
import { openMinutes } from '../minutes.ts';

const ACCOUNT = { key: 'an agency', perMinute: 100 };

test('all points are there again when the minute is over, and not before', () => {
  let now = 1_000_000;
  const budgets = openMinutes(60_000, () => now);
  expect(budgets.take(ACCOUNT, 100)).toEqual({ granted: true, left: 0, seconds: 60 });
  now += 59_999;
  expect(budgets.take(ACCOUNT, 1)).toEqual({ granted: false, left: 0, seconds: 1 });
  now += 1;
  expect(budgets.take(ACCOUNT, 1)).toEqual({ granted: true, left: 99, seconds: 60 });
});

test('what is given back late makes no minute longer than it is', () => {
  let now = 1_000_000;
  const budgets = openMinutes(60_000, () => now);
  budgets.take(ACCOUNT, 80);
  now += 60_000;
  budgets.correct(ACCOUNT, 80);
  expect(budgets.take(ACCOUNT, 101)).toMatchObject({ granted: false });
});
