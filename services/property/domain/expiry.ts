import { DAY } from '@linli/kernel/civil.ts';
import { idOf } from '@linli/kernel/ids.ts';
import type { Entry } from './credit.ts';

/** The clock of an entry: it rings once, in the instant from which the entry no longer counts. */
export const EXPIRE_ENTRY = 'EXPIRE_ENTRY';

/** The law that sets it, and its ladder of one rung. */
export const EXPIRY = {
  rule: 'R-K-12', ladder: EXPIRE_ENTRY, ladderVersion: 1, action: 'EXPIRE',
} as const;

/** Known from the entry alone, so that whoever takes the entry back finds its clock. */
export function expiryId(entryId: string): string {
  return idOf('expiry', entryId);
}

type Term = Pick<Entry, 'confirmedAt' | 'validUntil'>;

/**
 * A term is told in months, which clocks do not know, so what is recorded is the days that its
 * months spanned; a day that has begun where it ends with the year.
 */
export function daysCounted({ confirmedAt, validUntil }: Term): number {
  return Math.ceil((validUntil.getTime() - confirmedAt.getTime()) / DAY);
}
