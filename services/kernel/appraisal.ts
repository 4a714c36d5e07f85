/**
 * How a criterion is answered: yes or no; so many of a thing; a rate of two numbers; a score of at
 * most so much; or a veto (一票否决), which no points outweigh.
 */
export const CRITERION_KINDS = ['YES_NO', 'COUNT', 'RATE', 'SCORE', 'VETO'] as const;
export type CriterionKind = (typeof CRITERION_KINDS)[number];

/** What one criterion of a scheme gives, in whole points. */
export interface Criterion {
  readonly code: string;
  readonly kind: CriterionKind;
  /** The most it gives, which is its weight in the whole; below zero what it takes. */
  readonly points: number;
  /** COUNT: what each one gives, until `points` are reached; of the same sign. */
  readonly each: number | null;
  /** RATE: the percentage from which all points are given. */
  readonly full: number | null;
  /** Beyond what the others come to: not counted in the most there is. */
  readonly bonus: boolean;
}

/** What was found: of a rate and a score `of` is what it is measured by, otherwise null. */
export interface Mark {
  readonly criterion: string;
  readonly amount: number;
  readonly of: number | null;
}

/** A grade and the points it begins at, the highest first; the last begins at 0. */
export interface GradeStep {
  readonly code: string;
  readonly from: number;
  readonly stars: number | null;
  readonly passes: boolean;
}

/** What one criterion came to. */
export interface Earned {
  readonly criterion: string;
  /** Hundredths of a point, rounded half up. */
  readonly points: number;
  readonly isMarked: boolean;
}

export interface Appraised {
  /** Hundredths of a point: all is reckoned in fractions, and rounded half up once. */
  readonly score: number;
  /** Whole points: what all criteria but a bonus give. */
  readonly most: number;
  readonly earned: readonly Earned[];
  /** The vetoes that fell; any of them leaves the lowest grade. */
  readonly vetoes: readonly string[];
  readonly grade: GradeStep | null;
}

/** Folds what was found into a score and a grade. The last mark on a criterion is the one. */
export function appraise(
  criteria: readonly Criterion[], marks: readonly Mark[], grades: readonly GradeStep[],
): Appraised {
  const last = new Map(marks.map((mark) => [mark.criterion, mark]));
  const shares = criteria.map((criterion) => {
    const mark = last.get(criterion.code);
    return { criterion, mark, share: mark ? shareOf(criterion, mark) : NOTHING };
  });
  const sum = shares.map(({ share }) => share).reduce(plus, NOTHING);
  const total = sum.over < 0n ? NOTHING : sum;
  const vetoes = shares.filter(({ criterion: { kind }, mark }) => kind === 'VETO' && mark?.amount)
    .map(({ criterion }) => criterion.code);
  return {
    score: hundredths(total),
    most: mostOf(criteria),
    earned: shares.map(({ criterion: { code }, mark, share }) => {
      return { criterion: code, points: hundredths(share), isMarked: mark !== undefined };
    }),
    vetoes,
    grade: gradeOf(total, grades, vetoes.length > 0),
  };
}

/** The most there is, a bonus left out. */
export function mostOf(criteria: readonly Criterion[]): number {
  return criteria.filter(({ bonus, points }) => !bonus && points > 0)
    .reduce((sum, { points }) => sum + points, 0);
}

/** Whole parts over others: never a float. */
interface Share {
  readonly over: bigint;
  readonly under: bigint;
}

const NOTHING: Share = { over: 0n, under: 1n };

/** What a mark gives of its criterion's points; `of` is at least 1 wherever it is needed. */
function shareOf({ kind, points, each, full }: Criterion, { amount, of }: Mark): Share {
  const [most, found] = [BigInt(points), BigInt(amount)];
  switch (kind) {
    case 'YES_NO': return found > 0n ? { over: most, under: 1n } : NOTHING;
    case 'COUNT': return atMost(most, { over: BigInt(each ?? points) * found, under: 1n });
    case 'SCORE': return atMost(most, { over: most * found, under: BigInt(of ?? points) });
    case 'RATE': return atMost(most, {
      over: most * found * 100n, under: BigInt(of ?? 1) * BigInt(full ?? 100),
    });
    default: return NOTHING;
  }
}

function atMost(most: bigint, share: Share): Share {
  const whole = most * share.under;
  const isBeyond = most < 0n ? share.over < whole : share.over > whole;
  return isBeyond ? { over: most, under: 1n } : share;
}

function plus(one: Share, other: Share): Share {
  return {
    over: one.over * other.under + other.over * one.under, under: one.under * other.under,
  };
}

/** Half up, away from zero. */
function hundredths({ over, under }: Share): number {
  const sign = over < 0n ? -1n : 1n;
  return Number(sign * ((sign * over * 200n + under) / (2n * under)));
}

/** By the exact sum: a score that only rounds up to a floor has not reached it. */
function gradeOf(
  { over, under }: Share, grades: readonly GradeStep[], vetoed: boolean,
): GradeStep | null {
  const lowest = grades.at(-1) ?? null;
  if (vetoed) return lowest;
  return grades.find(({ from }) => over >= BigInt(from) * under) ?? lowest;
}
