import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CREDIT_PROFILES } from '../catalogue/credit-profiles.ts';
import { openBooks } from '../store/credit-law.ts';
import type { Sheet } from './appraisal.ts';
import { courseOf, fold, turnsBetween, validUntil } from './credit.ts';
import type { Entry, History, Mark } from './credit.ts';

const START = new Date('2025-01-01T00:00:00+08:00').getTime();
const HOUR = 3_600_000;
const YEARS = 2 * 365 * 24;
const at = (hours: number): Date => new Date(START + hours * HOUR);
const END = at(YEARS * 2);

/** Two versions: in the second the base, the cap and the floors are others. */
const SECOND = CREDIT_PROFILES.filter(({ code }) => code === 'CREDIT_DEFAULT')
  .map((profile) => ({
    ...profile, tenant: '510116', version: 2, validFrom: at(YEARS / 2),
    lines: profile.lines.map((line) => {
      if (line.kind === 'BASE') return { ...line, figures: { start: 75, most: 90 } };
      return line.kind === 'CAP' ? { ...line, figures: { good: 20 } } : line;
    }),
  }));
const books = openBooks([...CREDIT_PROFILES, ...SECOND], '510116');

const instant = fc.integer({ min: 0, max: YEARS }).map(at);
const record = fc.record({
  points: fc.integer({ min: -40, max: 20 }), veto: fc.boolean(), confirmedAt: instant,
  counteredAfter: fc.option(fc.integer({ min: 0, max: 5_000 }), { nil: null }),
  disputed: fc.array(fc.tuple(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 500 })),
    { maxLength: 2 }),
});
const sheet = fc.record({
  level: fc.constantFrom('STREET', 'COUNTY', 'CITY'), points: fc.integer({ min: 0, max: 100 }),
  period: fc.constantFrom('2025', '2026'), scorer: fc.constantFrom('a', 'b'), scoredAt: instant,
});

const history: fc.Arbitrary<History> = fc.tuple(
  fc.array(record, { maxLength: 60 }), fc.array(sheet, { maxLength: 12 }),
).map(([records, sheets]) => ({
  entries: records.flatMap(linesOf),
  marks: records.flatMap(marksOf),
  sheets: sheets.map((each, n): Sheet => ({ ...each, id: `s${n}`, weight: 30 })),
  registeredAt: at(-1),
}));

type Kept = typeof record extends fc.Arbitrary<infer R> ? R : never;

function linesOf({ points, veto, confirmedAt, counteredAfter }: Kept, n: number): Entry[] {
  const until = validUntil(confirmedAt, { months: 12 });
  const entry: Entry = {
    id: `e${n}`, points, veto: veto && points < -30, confirmedAt, validUntil: until, counters: null,
  };
  if (counteredAfter === null) return [entry];
  const taken = new Date(confirmedAt.getTime() + counteredAfter * HOUR);
  const line = { ...entry, id: `c${n}`, points: -points, veto: false, confirmedAt: taken };
  return [entry, { ...line, validUntil: new Date(Math.max(until.getTime(), taken.getTime() + 1)),
    counters: entry.id }];
}

function marksOf({ disputed, confirmedAt }: Kept, n: number): Mark[] {
  return disputed.flatMap(([after, length], k) => [true, false].map((suspended) => ({
    entryId: `e${n}`, caseId: `k${k}`, suspended,
    at: new Date(confirmedAt.getTime() + (suspended ? after : after + length) * HOUR),
  })));
}

/** The same records, as they might have arrived. */
const arrived = (each: History) => fc.record({
  entries: shuffled(each.entries), marks: shuffled(each.marks), sheets: shuffled(each.sheets),
  registeredAt: fc.constant(each.registeredAt),
});
const shuffled = <T>(all: readonly T[]) =>
  fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });

describe('X-14 信用评分引擎: a score of any instant (R-K-27)', () => {
  test('is bit for bit the same in whatever order the whole history arrived', () => {
    const both = history.chain((each) => fc.tuple(fc.constant(each), arrived(each), instant));
    fc.assert(fc.property(both, ([one, other, asOf]) => {
      expect(fold(other, books.at(asOf), asOf)).toEqual(fold(one, books.at(asOf), asOf));
      const turn = { at: END, entryId: null };
      expect(courseOf(other, books, null, turn)).toEqual(courseOf(one, books, null, turn));
    }), { numRuns: 300 });
  });

  test('changes at turns alone', () => {
    fc.assert(fc.property(history, instant, (each, asOf) => {
      const turns = turnsBetween(each, books, null, asOf);
      const last = turns.at(-1)?.at ?? at(-2);
      const now = fold(each, books.at(asOf), asOf);
      const then = fold(each, books.at(last), last);
      if (turns.length > 0) {
        expect([now.score, now.grade]).toEqual([then.score, then.grade]);
      }
    }), { numRuns: 300 });
  });

  test('told in two goes is told as in one', () => {
    fc.assert(fc.property(history, instant, (each, middle) => {
      const turn = { at: END, entryId: null };
      const whole = courseOf(each, books, null, turn);
      const first = courseOf(each, books, null, { at: middle, entryId: null });
      const rest = courseOf(each, books, middle, turn);
      expect([first.at(-1)?.score, rest.at(-1)]).toEqual([
        fold(each, books.at(middle), middle).score, whole.at(-1)]);
    }), { numRuns: 200 });
  });

  test('is its base and what each record is told to count, and good ones keep to the cap', () => {
    fc.assert(fc.property(history, instant, (each, asOf) => {
      const book = books.at(asOf);
      const { score, base, entries } = fold(each, book, asOf);
      const counted = entries.map((line) => line.counted);
      expect(score).toBe(counted.reduce((sum, points) => sum + points, base));
      const good = counted.filter((points) => points > 0).reduce((sum, points) => sum + points, 0);
      expect(good).toBeLessThanOrEqual(book.goodCap);
    }), { numRuns: 300 });
  });

  test('loses to a dispute that entry alone, which counts again when it is let go', () => {
    fc.assert(fc.property(history, instant, (each, asOf) => {
      const disputed = fold(each, books.at(asOf), asOf).entries
        .filter(({ state }) => state === 'DISPUTED');
      for (const { entry } of disputed) {
        const marks = each.marks.map((mark) => (mark.entryId === entry.id && !mark.suspended
          ? { ...mark, at: asOf } : mark));
        const free = fold({ ...each, marks }, books.at(asOf), asOf).entries
          .find((line) => line.entry.id === entry.id);
        expect(free?.state).not.toBe('DISPUTED');
      }
      expect(disputed.every(({ counted }) => counted === 0)).toBe(true);
    }), { numRuns: 200 });
  });
});
