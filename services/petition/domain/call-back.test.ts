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
  expect(afterCall(result, { redone, unreached })).toBe(step);
});
