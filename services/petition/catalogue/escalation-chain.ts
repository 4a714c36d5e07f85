import type { Rung, RungAt } from '@linli/kernel/deadline.ts';
import type { Line } from '@linli/kernel/profile.ts';
import { CHAIN_CLOCKS, type ChainClock, LAPSE, WINDOWS } from '../domain/chain.ts';
import type { Level } from '../domain/levels.ts';
import { DEFAULT, line, so } from './line.ts';

const AT_DUE: RungAt = { after: so(0, 'MINUTES') };
const SOON: RungAt = { earlierOf: [{ share: 0.8 }, { workingDaysBefore: 1 }] };

/** To the head of the organ, then the petition office's supervision, then the joint meeting. */
const CHAIN: readonly Rung[] = [
  { ...rung('REMIND', { share: 0.5 }, null, 'R-E-01'), hours: 'OFFICE' },
  { ...rung('WARN', SOON, null, 'R-E-02'), hours: 'OFFICE' },
  rung('URGE', AT_DUE, 'DEPARTMENT', 'R-E-03'),
  rung('SUPERVISE', { after: so(3, 'WORKING_DAYS') }, 'DISTRICT', 'R-E-05'),
  rung('DECIDE', { after: so(10, 'WORKING_DAYS') }, 'DISTRICT', 'R-E-07'),
];

/** Reported upward or handed over late: to the district in that instant. */
const AT_ONCE: readonly Rung[] = [rung('ESCALATE', AT_DUE, 'DISTRICT', 'R-C-22')];

/** A time that somebody might have used merely ends. */
const WINDOW: readonly Rung[] = [rung(LAPSE, AT_DUE, null, 'R-C-12')];

const course = { course: ['PETITION'] };
const URGENT: readonly ChainClock[] = ['REPORT_UPWARD', 'DISCIPLINE'];
const owed = CHAIN_CLOCKS.filter((clock) => !WINDOWS.includes(clock) && !URGENT.includes(clock));

/** What the clocks of the national course climb (R-C-02, R-C-06: "escalates to"). */
export const CHAIN_LADDERS: readonly Line[] = [
  line('R-E-05', 'LADDER', { rungs: CHAIN }, DEFAULT, {
    variant: 'CHAIN', applies: { ...course, clock: owed },
  }),
  line('R-C-22', 'LADDER', { rungs: AT_ONCE }, DEFAULT, {
    variant: 'CHAIN_AT_ONCE', applies: { ...course, clock: URGENT },
  }),
  line('R-C-12', 'LADDER', { rungs: WINDOW }, '信访工作条例 (2022) Arts. 23, 35, 36', {
    variant: 'CHAIN_WINDOW', applies: { ...course, clock: WINDOWS },
  }),
];

function rung(action: string, at: RungAt, level: Level | null, rule: string): Rung {
  return { action, at, level, rule, copies: [] };
}
