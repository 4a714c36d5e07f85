import { describe, expect, test } from '@jest/globals';
import { CREDIT_PROFILES } from '../catalogue/credit-profiles.ts';
import { openBooks } from '../store/credit-law.ts';
import { fold, validUntil } from './credit.ts';
import type { Entry } from './credit.ts';
import { gradeOf, ruleFor } from './rulebook.ts';

const NOW = new Date('2026-11-23T10:00:00+08:00');
const book = openBooks(CREDIT_PROFILES, '510116').at(NOW);
const PLAIN = { vetoed: false, blemished: true };

function entry(id: string, points: number, more: Partial<Entry> = {}): Entry {
  const confirmedAt = more.confirmedAt ?? new Date('2026-06-01T09:00:00+08:00');
  const until = validUntil(confirmedAt, { months: 12 });
  return { id, points, veto: false, confirmedAt, validUntil: until, counters: null, ...more };
}

const on = (day: string): Date => new Date(`${day}T09:00:00+08:00`);
const historyOf = (entries: readonly Entry[]) =>
  ({ entries, marks: [], sheets: [], registeredAt: on('2010-01-01') });
const scoreOf = (entries: Entry[], at = NOW): number => fold(historyOf(entries), book, at).score;

describe('A score (R-K-01)', () => {
  test('is the base where the ledger is empty', () => {
    expect(fold(historyOf([]), book, NOW))
      .toMatchObject({ score: 80, grade: 'AA', entries: [] });
  });

  test('an upheld petition takes from AA to A', () => {
    const rule = ruleFor(book, 'petition.upheld', { overdue: false });
    expect(fold(historyOf([entry('a', rule?.points ?? 0)]), book, NOW))
      .toMatchObject({ score: 77, grade: 'A' });
  });

  test('caps good records, the oldest counting first', () => {
    const entries = [
      entry('late', 20, { confirmedAt: on('2026-09-01') }),
      entry('early', 30, { confirmedAt: on('2026-03-01') }),
    ];
    const { score, entries: weighed } = fold(historyOf(entries), book, NOW);
    expect(score).toBe(120);
    expect(weighed.map(({ entry: { id }, counted, state }) => [id, counted, state]))
      .toEqual([['early', 30, 'COUNTING'], ['late', 10, 'CAPPED']]);
  });

  test('has no floor', () => {
    expect(scoreOf(Array.from({ length: 9 }, (_, n) => entry(`${n}`, -15)))).toBe(-55);
  });

  test('an entry taken back counts no more, from the instant it was', () => {
    const entries = [
      entry('bad', -15, { confirmedAt: on('2026-03-01') }),
      entry('sorry', 15, { confirmedAt: on('2026-09-01'), counters: 'bad' }),
    ];
    expect(scoreOf(entries, new Date(on('2026-09-01').getTime() - 1))).toBe(65);
    expect(scoreOf(entries, on('2026-09-01'))).toBe(80);
  });

  test('does not depend on the order in which entries came', () => {
    const random = dice(20_261_123);
    for (let round = 0; round < 300; round += 1) {
      const entries = Array.from({ length: 2 + random(10) }, (_, n) => anyEntry(n, random));
      const shuffled = shuffle(entries, random);
      expect(fold(historyOf(shuffled), book, NOW))
        .toEqual(fold(historyOf(entries), book, NOW));
    }
  });
});

describe('An entry counts (R-K-12)', () => {
  const bad = entry('a', -3, { confirmedAt: on('2025-11-24') });

  test.each([
    ['not before it is confirmed', '2025-11-24T08:59:59.999+08:00', 80],
    ['from the instant it is', '2025-11-24T09:00:00.000+08:00', 77],
    ['in its last instant', '2026-11-24T08:59:59.999+08:00', 77],
    ['not a year after', '2026-11-24T09:00:00.000+08:00', 80],
  ])('%s', (_, instant, score) => {
    expect(scoreOf([bad], new Date(instant))).toBe(score);
  });

  test.each([
    ['2024-02-29T12:00:00+08:00', 12, '2025-02-28T12:00:00+08:00'],
    ['2026-08-31T00:30:00+08:00', 6, '2027-02-28T00:30:00+08:00'],
    ['2026-12-31T23:00:00+08:00', 1, '2027-01-31T23:00:00+08:00'],
  ])('%s for %d months until %s', (from, months, until) => {
    expect(validUntil(new Date(from), { months })).toEqual(new Date(until));
  });
});

describe('A grade (R-K-08)', () => {
  test.each([
    [85, 'AAA'], [84, 'AA'], [80, 'AA'], [79, 'A'], [70, 'A'], [69, 'B'], [60, 'B'], [59, 'C'],
    [-20, 'C'],
  ])('of %d points is %s', (score, grade) => {
    expect(gradeOf(score, book.grading, PLAIN)).toBe(grade);
  });

  test('is D after a serious event, whatever the score, until that expires', () => {
    const entries = [
      entry('serious', 0, { veto: true, confirmedAt: on('2026-01-01') }),
      entry('good', 40, { confirmedAt: on('2026-02-01') }),
    ];
    expect(fold(historyOf(entries), book, NOW)).toMatchObject({ score: 120, grade: 'D' });
    expect(fold(historyOf(entries), book, on('2027-01-01'))).toMatchObject({ grade: 'AAA' });
  });
});

describe('The rulebook', () => {
  test.each([
    ['in time', { overdue: false }, 'PETITION_UPHELD', -3],
    ['overdue', { overdue: true }, 'PETITION_UPHELD_OVERDUE', -5],
  ])('weighs an upheld petition that was answered %s', (_, facts, code, points) => {
    expect(ruleFor(book, 'petition.upheld', facts)).toMatchObject({ code, points });
  });

  test('is silent on what it does not name', () => {
    expect(ruleFor(book, 'petition.lodged', {})).toBeNull();
  });

  test('of an instant is the version in force, and each version holds to the next', () => {
    const own = CREDIT_PROFILES.filter(({ code }) => code === 'CREDIT_DEFAULT')
      .map((profile) => ({ ...profile, tenant: '510116', version: 2 }))
      .map((profile) => ({ ...profile, validFrom: on('2026-10-01') }));
    const books = openBooks([...CREDIT_PROFILES, ...own], '510116');
    expect(books.at(new Date(on('2026-10-01').getTime() - 1)).version).toBe(1);
    expect(books.at(on('2026-10-01')).version).toBe(2);
  });

  test('names a source for every rule, and gives points their sign', () => {
    for (const { record, points, rule, source, validity } of book.rules) {
      expect(rule).toMatch(/^R-K-\d\d/);
      expect(source).not.toBe('');
      expect(record === 'GOOD' ? points > 0 : points < 0).toBe(true);
      expect(validity).toEqual({ months: 12 });
    }
  });
});

function anyEntry(n: number, random: (sides: number) => number): Entry {
  const confirmedAt = new Date(NOW.getTime() - random(700) * 86_400_000);
  const counters = n > 0 && random(6) === 0 ? String(random(n)) : null;
  return entry(String(n), random(40) - 15, { confirmedAt, counters, veto: random(20) === 0 });
}

function shuffle<T>(values: readonly T[], random: (sides: number) => number): T[] {
  const left = [...values];
  return values.flatMap(() => left.splice(random(left.length), 1));
}

/** A small generator of our own, so that a failure can be had again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
