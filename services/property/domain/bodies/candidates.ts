/** What a candidate for an owners' committee is asked for (R-W-24 and the local regulations). */
export const CHECKS = [
  'IS_OWNER', 'FULL_CAPACITY', 'NO_ARREARS', 'NO_CONFLICT', 'KEEPS_COVENANT', 'NO_RECORD',
] as const;
export type Check = (typeof CHECKS)[number];

export const VERDICTS = ['QUALIFIED', 'DISQUALIFIED'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How one check came out, and why. */
export interface Finding {
  readonly check: Check;
  readonly met: boolean;
  readonly reason: string;
}

/** Every check is answered; one that is not met disqualifies, and its reason is kept. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  return findings.every(({ met }) => met) ? 'QUALIFIED' : 'DISQUALIFIED';
}

/** The checks of the law that nobody has answered. */
export function unanswered(checks: readonly Check[], findings: readonly Finding[]): Check[] {
  const answered = new Set(findings.map(({ check }) => check));
  return checks.filter((check) => !answered.has(check));
}

/** Seats and posts beside which nobody is to sit where conflicts are looked for. */
export type Conflict = 'SITS_IN_SUPERVISION' | 'SITS_IN_COMMITTEE' | 'MANAGES_FOR_COMPANY';
