import type { Rulebook } from '@linli/chassis/profiles.ts';
import { OBJECTION_STEPS } from '../domain/objection.ts';
import { SEVERITIES } from '../domain/repair.ts';
import { CASE_FIGURES } from './case-law.ts';
import { CREDIT_FIGURES } from './credit-law.ts';

/** What every district needs, for there is no score and no grade without. */
const SCORING = ['BASE', 'CAP', 'GRADES', 'SCORERS', 'VALIDITY', 'PERIOD'] as const;
const CASES = [
  'WITHDRAWAL', 'DISCLOSURE_AT_MOST', 'REPAIR', 'LIST', 'LIST_PUBLICITY', 'CASE_LADDER',
] as const;

/** Every grade that a shipped profile gives; a district's effects speak of these. */
const GRADES = [
  'AAAA', 'AAA', 'AA', 'A', 'B', 'C', 'D', 'MISSING', 'UNRATED', 'BLACKLIST',
] as const;

/** What profiles of credit may say, and what they may not be without. */
export const CREDIT: Rulebook = {
  service: 'property',
  noun: 'Credit',
  matters: ['CREDIT'],
  figures: { ...CREDIT_FIGURES, ...CASE_FIGURES },
  facts: {
    overdue: ['true', 'false'],
    severity: SEVERITIES,
    step: OBJECTION_STEPS,
    clock: ['LIST_PUBLICITY'],
    list: ['RED', 'BLACK'],
    grade: GRADES,
  },
  // Scores are graded by the law in force, whether or not cases keep what they began under.
  heard: ['CREDIT'],
  needs: [
    ...[...SCORING, ...CASES].map((kind) => ({ kind })),
    ...OBJECTION_STEPS.map((step) => ({ kind: 'OBJECTION', facts: { step } })),
    ...SEVERITIES.map((severity) => ({ kind: 'DISCLOSURE', facts: { severity } })),
  ].map((need) => ({ matter: 'CREDIT', ...need })),
};
