import type { Step } from './standing.ts';

export const RESULTS = ['SATISFIED', 'DISSATISFIED', 'UNSOLVED', 'UNREACHABLE'] as const;
export type Result = (typeof RESULTS)[number];

/** How often is called, and sent back: by the profile in force. */
export interface CallRules {
  /** Whom so many tries do not reach is not tried again (R-H-34). */
  readonly tries: number;
  /** How often a petition is sent back with the same limit: once, or never (R-H-46). */
  readonly redos: number;
}

/** What came of the calls so far. */
export interface CallsBefore {
  /** Whether it was sent back once already. */
  readonly redone: boolean;
  /** Calls since the last answer that reached nobody. */
  readonly unreached: number;
}

/** What a call-back leads to: closed, tried again, or redone with the same limit (R-H-46). */
export function afterCall(
  result: Result, { redone, unreached }: CallsBefore, { tries, redos }: CallRules,
): Step {
  if (result === 'SATISFIED') return 'CLOSE';
  if (result === 'UNREACHABLE') return unreached + 1 < tries ? 'TRY_AGAIN' : 'CLOSE';
  return redone || redos === 0 ? 'CLOSE' : 'REDO';
}
