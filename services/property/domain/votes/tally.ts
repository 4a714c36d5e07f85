/** So much of a whole: at least that share of it, or more than it. Whole numbers, never a float. */
export interface Test {
  readonly part: number;
  readonly of: number;
  /** More than the share; otherwise the share itself is enough. */
  readonly over: boolean;
}

/** Who is to take part, and who of them, or of all, is to agree. */
export interface Majority {
  readonly participation: Test;
  readonly agreement: Test;
  readonly base: 'PARTICIPATING' | 'ALL';
}

/** What voters weigh: their area in 0.01 square metre, and their heads. */
export interface Weight {
  readonly area: number;
  readonly heads: number;
}

export interface Count {
  readonly total: Weight;
  readonly participating: Weight;
  readonly agree: Weight;
  readonly against: Weight;
  readonly abstain: Weight;
}

export const OUTCOMES = ['PASSED', 'REJECTED', 'NO_QUORUM'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const CHOICES = ['AGREE', 'AGAINST', 'ABSTAIN'] as const;
export type Choice = (typeof CHOICES)[number];

/** What rules of an assembly say of owners who were handed a ballot and kept silent (R-W-09). */
export const SILENCES = ['NOT_COUNTED', 'WITH_MAJORITY'] as const;
export type Silence = (typeof SILENCES)[number];

export const NOTHING: Weight = { area: 0, heads: 0 };

/** Civil Code 278 (R-W-01 to R-W-03): every test is passed by area and by heads, or it is not. */
export function outcomeOf({ total, participating, agree }: Count, majority: Majority): Outcome {
  if (!bothMeet(majority.participation, participating, total)) return 'NO_QUORUM';
  const base = majority.base === 'ALL' ? total : participating;
  return bothMeet(majority.agreement, agree, base) ? 'PASSED' : 'REJECTED';
}

/** What one voter's ballot says of an item; null where there is none. */
export interface Voted extends Weight {
  readonly choice: Choice | null;
  /** Whether a ballot was handed over, which silence may count for. */
  readonly delivered: boolean;
}

/**
 * Counts an item. Who abstains takes part and does not agree. Who keeps silent does neither,
 * unless the rules of the assembly put silent owners who were handed a ballot with the majority.
 */
export function countOf(voted: readonly Voted[], silence: Silence): Count {
  const cast = voted.filter(({ choice }) => choice !== null);
  const [agree, against, abstain] = [of(cast, 'AGREE'), of(cast, 'AGAINST'), of(cast, 'ABSTAIN')];
  const total = sumOf(voted);
  const plain = { total, participating: sumOf(cast), agree, against, abstain };
  if (silence === 'NOT_COUNTED') return plain;
  const silent = sumOf(voted.filter(({ choice, delivered }) => choice === null && delivered));
  const side = majorityOf(plain);
  const participating = plus(plain.participating, silent);
  return side ? { ...plain, participating, [side]: plus(plain[side], silent) } : plain;
}

/** The side that leads by area and by heads; null where none leads by both. */
function majorityOf({ agree, against }: Count): 'agree' | 'against' | null {
  if (agree.area > against.area && agree.heads > against.heads) return 'agree';
  return against.area > agree.area && against.heads > agree.heads ? 'against' : null;
}

function bothMeet(test: Test, some: Weight, whole: Weight): boolean {
  return meets(test, some.area, whole.area) && meets(test, some.heads, whole.heads);
}

/** Both sides are multiplied out, so that a third is a third. */
export function meets({ part, of: all, over }: Test, some: number, whole: number): boolean {
  return over ? some * all > whole * part : some * all >= whole * part;
}

function of(cast: readonly Voted[], asked: Choice): Weight {
  return sumOf(cast.filter(({ choice }) => choice === asked));
}

export function sumOf(weights: readonly Weight[]): Weight {
  return weights.reduce(plus, NOTHING);
}

function plus(one: Weight, other: Weight): Weight {
  return { area: one.area + other.area, heads: one.heads + other.heads };
}
