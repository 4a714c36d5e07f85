import { expect, test } from '@jest/globals';
import { afterCall } from './call-back.ts';

test.each([
  ['SATISFIED', false, 0, 'CLOSE'],
  ['SATISFIED', true, 2, 'CLOSE'],
  ['UNSOLVED', false, 0, 'REDO'],
  ['DISSATISFIED', false, 2, 'REDO'],
  ['UNSOLVED', true, 0, 'CLOSE'],
  ['DISSATISFIED', true, 0, 'CLOSE'],
  ['UNREACHABLE', false, 0, 'TRY_AGAIN'],
  ['UNREACHABLE', false, 1, 'TRY_AGAIN'],
  ['UNREACHABLE', false, 2, 'CLOSE'],
  ['UNREACHABLE', true, 1, 'TRY_AGAIN'],
  ['UNREACHABLE', true, 2, 'CLOSE'],
] as const)('a call that ends %s (redone: %s, unreached before: %i) leads to %s', (
  result, redone, unreached, step,
) => {
  expect(afterCall(result, { redone, unreached }, { tries: 3, redos: 1 })).toBe(step);
});

test.each([
  ['UNREACHABLE', { tries: 1, redos: 1 }, 'CLOSE'],
  ['UNREACHABLE', { tries: 2, redos: 1 }, 'TRY_AGAIN'],
  ['UNSOLVED', { tries: 3, redos: 0 }, 'CLOSE'],
] as const)('a first call that ends %s leads by other figures, %j, to %s', (
  result, rules, step,
) => {
  expect(afterCall(result, { redone: false, unreached: 0 }, rules)).toBe(step);
});
