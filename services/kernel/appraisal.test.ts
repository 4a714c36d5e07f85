import { describe, expect, test } from '@jest/globals';
import { appraise, type Criterion, type GradeStep } from './appraisal.ts';

const criterion = (code: string, rest: Partial<Criterion>): Criterion => ({
  code, kind: 'SCORE', points: 10, each: null, full: null, bonus: false, ...rest,
});
const GRADES: readonly GradeStep[] = [
  { code: 'GOOD', from: 20, stars: 5, passes: true },
  { code: 'FAIR', from: 10, stars: 3, passes: true },
  { code: 'POOR', from: 0, stars: null, passes: false },
];
const one = (criteria: Partial<Criterion>, amount: number, of: number | null = null) =>
  appraise([criterion('A', criteria)], [{ criterion: 'A', amount, of }], GRADES).score;

describe('X-15 考核引擎: a criterion gives', () => {
  test.each([
    ['all its points for yes', { kind: 'YES_NO' }, 1, null, 1_000],
    ['none for no', { kind: 'YES_NO' }, 0, null, 0],
    ['so much for each', { kind: 'COUNT', each: 3 }, 2, null, 600],
    ['and never more than its points', { kind: 'COUNT', each: 3 }, 9, null, 1_000],
    ['the share a score has of its most', { kind: 'SCORE' }, 1, 3, 333],
    ['rounded half up', { kind: 'SCORE', points: 1 }, 1, 8, 13],
    ['a rate of two numbers', { kind: 'RATE' }, 98, 100, 980],
    ['all points from the full rate on', { kind: 'RATE', full: 95 }, 95, 100, 1_000],
    ['its part just below it', { kind: 'RATE', full: 95 }, 94, 100, 989],
    ['nothing for a veto', { kind: 'VETO' }, 1, null, 0],
  ] as const)('%s', (_, rest, amount, of, score) => {
    expect(one(rest, amount, of)).toBe(score);
  });
});

describe('X-15 考核引擎: a sheet', () => {
  const thirds = ['A', 'B', 'C'].map((code) => criterion(code, { points: 10 }));
  const marks = thirds.map(({ code }) => ({ criterion: code, amount: 1, of: 3 }));

  test('is summed in fractions and rounded once: three thirds are a whole', () => {
    const { score, earned, grade } = appraise(thirds, marks, GRADES);
    expect(score).toBe(1_000);
    expect(earned.map(({ points }) => points)).toEqual([333, 333, 333]);
    expect(grade?.code).toBe('FAIR');
  });

  test('that only rounds up to a floor has not reached it', () => {
    const [first] = thirds;
    const near = first ? [{ ...first, points: 10 }] : [];
    const { score, grade } = appraise(near, [{ criterion: 'A', amount: 99_999, of: 100_000 }],
      [{ code: 'FULL', from: 10, stars: null, passes: true }, ...GRADES.slice(2)]);
    expect([score, grade?.code]).toEqual([1_000, 'POOR']);
  });

  test('takes the last word on a criterion, and says which have none', () => {
    const said = [{ criterion: 'A', amount: 0, of: 3 }, { criterion: 'A', amount: 3, of: 3 }];
    expect(appraise(thirds, said, GRADES)).toMatchObject({
      score: 1_000, most: 30, earned: [{ isMarked: true }, { isMarked: false }, {}],
    });
  });

  test('with a veto has the lowest grade, whatever the score', () => {
    const full = thirds.map(({ code }) => ({ criterion: code, amount: 3, of: 3 }));
    const vetoed = appraise([...thirds, criterion('V', { kind: 'VETO', points: 0 })],
      [...full, { criterion: 'V', amount: 1, of: null }], GRADES);
    expect(vetoed).toMatchObject({ score: 3_000, vetoes: ['V'], grade: { code: 'POOR' } });
  });

  test('counts a bonus beyond the most; what is below zero takes, but never under nothing', () => {
    const extra = [criterion('A', {}), criterion('X', { kind: 'YES_NO', points: 5, bonus: true })];
    const both = [{ criterion: 'A', amount: 10, of: 10 }, { criterion: 'X', amount: 1, of: null }];
    expect(appraise(extra, both, GRADES)).toMatchObject({ score: 1_500, most: 10 });
    const fine = [criterion('A', {}), criterion('D', { kind: 'COUNT', points: -30, each: -4 })];
    const fined = [{ criterion: 'A', amount: 5, of: 10 }, { criterion: 'D', amount: 1, of: null }];
    expect(appraise(fine, fined, GRADES).score).toBe(100);
    expect(appraise(fine, [{ criterion: 'D', amount: 9, of: null }], GRADES).score).toBe(0);
  });
});
