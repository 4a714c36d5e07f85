/**
 * Money in double entry (复式记账). Amounts are whole fen, never fractions of one: a line debits or
 * credits one account, and an entry is balanced or it is none.
 */
export const SIDES = ['DEBIT', 'CREDIT'] as const;
export type Side = (typeof SIDES)[number];

export interface Posting<A extends string = string> {
  readonly account: A;
  readonly side: Side;
  /** Fen, above 0. */
  readonly amount: number;
}

/** Whether it is money that can be booked: whole fen, above 0, and exact in every sum of a book. */
export function isBookable(amount: number): boolean {
  return Number.isInteger(amount) && amount > 0 && amount <= AT_MOST;
}

/** 90 billion yuan: a thousand such amounts still add up exactly. */
const AT_MOST = 9_000_000_000_000;

/** What a posting adds to its account, in fen: debits count up and credits down. */
export function signed({ side, amount }: Pick<Posting, 'side' | 'amount'>): number {
  return side === 'DEBIT' ? amount : -amount;
}

/** By how much debits exceed credits, in fen: 0 where the postings balance. */
export function excessOf(postings: readonly Posting[]): number {
  return postings.reduce((sum, posting) => sum + signed(posting), 0);
}

/** The same postings on the other side: what takes an entry back. */
export function countered<P extends Posting>(postings: readonly P[]): P[] {
  return postings.map((posting) => ({
    ...posting, side: posting.side === 'DEBIT' ? 'CREDIT' : 'DEBIT',
  }));
}

/**
 * Fen for an area at a rate: hundredths of a square metre, times fen a square metre, times months,
 * rounded half up to whole fen. Reckoned in whole numbers throughout.
 */
export function chargeFor(area: number, fenPerSquareMetre: number, months: number): number {
  return Number((BigInt(area) * BigInt(fenPerSquareMetre) * BigInt(months) + 50n) / 100n);
}
