import { describe, expect, test } from '@jest/globals';
import { chargeFor, countered, excessOf, isBookable } from './ledger.ts';
import type { Posting } from './ledger.ts';

const posting = (account: string, side: Posting['side'], amount: number): Posting =>
  ({ account, side, amount });

describe('Postings', () => {
  test('balance where debits are credits, and say by how much they do not', () => {
    const income = [posting('PARKING', 'CREDIT', 1_001), posting('RENTAL', 'CREDIT', 2_002)];
    expect(excessOf([posting('BANK', 'DEBIT', 3_003), ...income])).toBe(0);
    expect(excessOf([posting('BANK', 'DEBIT', 3_000), ...income])).toBe(-3);
  });

  test('and what takes them back come to nothing, account by account', () => {
    const entry = [posting('BANK', 'DEBIT', 5), posting('RENTAL', 'CREDIT', 5)];
    expect(excessOf([...entry, ...countered(entry)].filter(({ account }) => account === 'BANK')))
      .toBe(0);
  });
});

test.each([[1, true], [0, false], [-1, false], [0.5, false], [9e12, true], [9e12 + 1, false],
  [Number.NaN, false]])('%p fen can be booked: %p', (amount, answer) => {
  expect(isBookable(amount)).toBe(answer);
});

test.each([
  [8_950, 180, 3, 48_330],
  [8_951, 185, 1, 16_559],
  [1, 50, 1, 1],
  [1, 49, 1, 0],
  [90_071_992_547, 99_999, 12, 1_080_853_101_924_894],
])('%p hundredths of a square metre at %p fen for %p months are %p fen',
  (area, rate, months, fen) => {
    expect(chargeFor(area, rate, months)).toBe(fen);
  });
