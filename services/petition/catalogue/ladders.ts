import type { RungAt } from '@linli/kernel/deadline.ts';
import type { ClockLadder } from '../domain/clocks.ts';
import type { Level } from '../domain/levels.ts';
import type { ClockKind } from '../domain/standing.ts';

const shipped = {
  version: 1, tenant: null, validFrom: new Date('2025-01-01T00:00:00+08:00'), validTo: null,
} as const;

const AT_DUE: RungAt = { after: { amount: 0, unit: 'MINUTES' } };

/** The ladder of rules.md §10, shipped as a default: each rung is a row a district may overrule. */
const HOTLINE: ClockLadder = {
  ...shipped,
  code: 'HOTLINE',
  clock: 'HANDLE',
  rungs: [
    rung('REMIND', { share: 0.5 }, null, 'R-E-01'),
    rung('WARN', { earlierOf: [{ share: 0.8 }, { workingDaysBefore: 1 }] }, null, 'R-E-02'),
    rung('URGE', AT_DUE, 'GENERAL_GRID', 'R-E-03'),
    rung('ESCALATE', { after: { amount: 3, unit: 'WORKING_HOURS' } }, 'COMMUNITY', 'R-E-08'),
    rung('WHISTLE', { after: { amount: 1, unit: 'WORKING_DAYS' } }, 'STREET', 'R-E-04', [
      'DEPARTMENT',
    ]),
    rung('SUPERVISE', { after: { amount: 3, unit: 'WORKING_DAYS' } }, 'DEPARTMENT', 'R-E-05'),
    rung('INTERVIEW', { after: { amount: 5, unit: 'WORKING_DAYS' } }, null, 'R-E-06'),
    rung('DECIDE', { after: { amount: 10, unit: 'WORKING_DAYS' } }, 'DISTRICT', 'R-E-07'),
  ],
};

/** The smaller clocks only urge, once, whoever owes the step. */
const SMALL = (['SIGN_FOR', 'FIRST_CONTACT', 'CALL_BACK'] as const).map((clock) => urging(clock));

export const LADDERS: readonly ClockLadder[] = [HOTLINE, ...SMALL];

function urging(clock: ClockKind): ClockLadder {
  return {
    ...shipped, code: `URGE_${clock}`, clock, rungs: [rung('URGE', AT_DUE, null, 'R-E-03')],
  };
}

function rung(
  action: string, at: RungAt, level: Level | null, rule: string, copies: readonly string[] = [],
) {
  return { action, at, level, rule, copies };
}
