import type { Step } from './standing.ts';

export const RESULTS = ['SATISFIED', 'DISSATISFIED', 'UNSOLVED', 'UNREACHABLE'] as const;
export type Result = (typeof RESULTS)[number];

/** R-H-34: whom three tries do not reach is not tried again. */
const TRIES = 3;

/** What came of the calls so far. */
export interface CallsBefore {
  /** Whether it was sent back once already. */
  readonly redone: boolean;
  /** Calls since the last answer that reached nobody. */
  readonly unreached: number;
}

/** What a call-back leads to: closed, tried again, or redone once with the same limit (R-H-46). */
export function afterCall(result: Result, { redone, unreached }: CallsBefore): Step {
  if (result === 'SATISFIED') return 'CLOSE';
  if (result === 'UNREACHABLE') return unreached + 1 < TRIES ? 'TRY_AGAIN' : 'CLOSE';
  return redone ? 'CLOSE' : 'REDO';
}
