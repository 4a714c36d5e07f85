import { z } from 'zod';
import type { DeadlineSweep } from '@linli/chassis/deadlines.ts';
import { ringTerm } from '../domain/bodies/clocks.ts';

/** Rings a term of office before it ends (R-W-22), and as it is over; both are on record. */
export const ringTerms: DeadlineSweep = {
  decide: (row, now) => ringTerm(row, new Date(TERM.parse(row.context).warnAt), now),
  // That it ends on that day was told as the body came to office; a rung is for the street.
  cause: () => Promise.resolve(),
};

const TERM = z.object({ warnAt: z.iso.datetime() });
