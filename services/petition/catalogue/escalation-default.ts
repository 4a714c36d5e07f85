import type { Rung, RungAt } from '@linli/kernel/deadline.ts';
import { shipped } from '@linli/kernel/profile.ts';
import type { Level } from '../domain/levels.ts';
import { CHAIN_LADDERS } from './escalation-chain.ts';
import { DEFAULT, line, NOTICES, SINCE, so } from './line.ts';

const AT_DUE: RungAt = { after: so(0, 'MINUTES') };
const DAY_BEFORE: RungAt = { workingDaysBefore: 1 };
const DAY_AFTER: RungAt = { after: so(1, 'WORKING_DAYS') };

/**
 * The ladder of rules.md §10: what comes when nobody acts on the matter itself. The reminders of
 * R-H-43 are rungs of their own, a working day before the due instant and on the day after it.
 */
const HOTLINE: readonly Rung[] = [
  { ...rung('REMIND', { share: 0.5 }, null, 'R-E-01'), hours: 'OFFICE' },
  {
    ...rung('WARN', { earlierOf: [{ share: 0.8 }, DAY_BEFORE] }, null, 'R-E-02'),
    hours: 'OFFICE',
  },
  { ...rung('REMIND', DAY_BEFORE, null, 'R-H-43'), hours: 'OFFICE' },
  rung('URGE', AT_DUE, 'GENERAL_GRID', 'R-E-03'),
  rung('ESCALATE', { after: so(3, 'WORKING_HOURS') }, 'COMMUNITY', 'R-E-08'),
  {
    ...rung('REMIND', DAY_AFTER, null, 'R-H-43', ['DEPARTMENT_LEADER']),
    hours: 'OFFICE',
  },
  rung('WHISTLE', DAY_AFTER, 'STREET', 'R-E-04', ['DEPARTMENT']),
  rung('SUPERVISE', { after: so(3, 'WORKING_DAYS') }, 'DEPARTMENT', 'R-E-05'),
  rung('INTERVIEW', { after: so(5, 'WORKING_DAYS') }, null, 'R-E-06'),
  rung('DECIDE', { after: so(10, 'WORKING_DAYS') }, 'DISTRICT', 'R-E-07'),
];

/** The smaller clocks only urge, once, whoever owes the step. */
const URGE: readonly Rung[] = [rung('URGE', AT_DUE, null, 'R-E-03')];

/**
 * An urge (催办) reaches whoever owes the step as it is given, and is copied to those in charge; left
 * unanswered it ends in a criticism notice (通报批评).
 */
const CRITICISM: readonly Rung[] = [
  rung('URGE', { share: 0 }, null, 'R-H-43', ['STREET', 'DEPARTMENT']),
  rung('CRITICISE', AT_DUE, 'DEPARTMENT', 'R-H-44', ['DISTRICT']),
];

/** Unanswered, it leads to an interview (约谈) as well. */
const INTERVIEW: readonly Rung[] = [
  rung('INTERVIEW', AT_DUE, 'DISTRICT', 'R-E-06', ['DEPARTMENT']),
];

/** What the reviewer of a return, or whoever supervises, leaves undone is the district's. */
const REVIEWER: readonly Rung[] = [rung('URGE', AT_DUE, 'DISTRICT', 'R-E-03', ['DEPARTMENT'])];

export const ESCALATION_DEFAULT = shipped({
  code: 'ESCALATION_DEFAULT', matter: 'ESCALATION', region: '', version: 1, validFrom: SINCE,
  validTo: null,
  lines: [
    line('R-E-08', 'LADDER', { rungs: HOTLINE }, `${DEFAULT}; of R-H-43 the day after: ${NOTICES}`, {
      variant: 'HOTLINE', applies: { clock: ['HANDLE'] },
    }),
    line('R-E-03', 'LADDER', { rungs: URGE }, DEFAULT, { variant: 'URGE' }),
    line('R-H-44', 'LADDER', { rungs: CRITICISM }, DEFAULT, {
      variant: 'CRITICISM', applies: { clock: ['CRITICISM'] },
    }),
    line('R-E-06', 'LADDER', { rungs: INTERVIEW }, DEFAULT, {
      variant: 'INTERVIEW', applies: { clock: ['INTERVIEW'] },
    }),
    line('R-E-03', 'LADDER', { rungs: REVIEWER }, DEFAULT, {
      variant: 'REVIEWER',
      applies: { clock: ['DISPUTE', 'SUPERVISION', 'INTERVIEW_DATE', 'INTERVIEW_PLAN'] },
    }),
    ...CHAIN_LADDERS,
    line('R-E-04', 'WHISTLE', { returns: 2 }, DEFAULT),
  ],
});

function rung(
  action: string, at: RungAt, level: Level | null, rule: string, copies: readonly Level[] = [],
): Rung {
  return { action, at, level, rule, copies };
}
