import type { Ladder, Rung, RungAt } from '../deadline.ts';

/** The product's own ladder, R-E-01 to R-E-07. */
export const LADDER: Ladder = {
  code: 'TEST',
  version: 1,
  rungs: [
    rung('REMIND', { share: 0.5 }, 'R-E-01@1'),
    rung('WARN', { earlierOf: [{ share: 0.8 }, { workingDaysBefore: 1 }] }, 'R-E-02@1'),
    rung('URGE', late(0), 'R-E-03@1'),
    rung('WHISTLE', late(1), 'R-E-04@1'),
    rung('SUPERVISE', late(3), 'R-E-05@1'),
    rung('DECIDE', late(10), 'R-E-07@1'),
  ],
};

export function rung(action: string, at: RungAt, rule: string): Rung {
  return { action, at, level: null, rule, copies: [] };
}

function late(days: number): RungAt {
  return { after: { amount: days, unit: 'WORKING_DAYS' } };
}
