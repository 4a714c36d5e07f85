/** What a line of a GRID profile is used for; each gives a `limit`, and LADDER its `rungs`. */
export const LINE_KINDS = [
  /** From the dispatch to the feedback (R-G-09 to R-G-11). */
  'HANDLE',
  /** From the dispatch: how long whoever got it may say that it is not theirs (R-G-25). */
  'OBJECT',
  /** From the objection to the decision on it (R-G-25). */
  'DECIDE',
  /** From the feedback to the check; a district that sets none has no such clock. */
  'VERIFY',
  /** From the whistle to its acknowledgement (R-G-28). */
  'ACKNOWLEDGE',
  /** From a department's application to put a matter on the grids to the review of it (R-G-29). */
  'ADMIT',
  'LADDER',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** The clocks that run on a case. */
export const CLOCKS = ['HANDLE', 'OBJECT', 'DECIDE', 'VERIFY', 'ACKNOWLEDGE', 'ADMIT'] as const;
export type ClockKind = (typeof CLOCKS)[number];

export const RUNG_ACTIONS = ['REMIND', 'WARN', 'URGE', 'ESCALATE'] as const;
export type RungAction = (typeof RUNG_ACTIONS)[number];
