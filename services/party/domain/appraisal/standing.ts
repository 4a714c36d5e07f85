import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Cycle, Scheme } from './scheme.ts';

/**
 * OPEN 评定中, SCORED 已评分, SECOND_LOOK 已复核, PUBLICITY 公示中, HELD_BACK 异议暂缓, PUBLISHED 已公布,
 * NOT_SELECTED 未入选, WITHDRAWN 已撤销, LAPSED 已失效.
 */
export const STAGES = [
  'OPEN', 'SCORED', 'SECOND_LOOK', 'PUBLICITY', 'HELD_BACK', 'PUBLISHED', 'NOT_SELECTED',
  'WITHDRAWN', 'LAPSED',
] as const;
export type Stage = (typeof STAGES)[number];

/** The whole course of an appraisal reads off this table. */
const STEPS = {
  SCORE: { from: ['OPEN'], to: 'SCORED' },
  RETURN: { from: ['SCORED'], to: 'OPEN' },
  AGREE: { from: ['SCORED'], to: 'SECOND_LOOK' },
  POST: { from: ['SCORED', 'SECOND_LOOK'], to: 'PUBLICITY' },
  PASS_OVER: { from: ['SCORED', 'SECOND_LOOK'], to: 'NOT_SELECTED' },
  HOLD_BACK: { from: ['PUBLICITY'], to: 'HELD_BACK' },
  RELEASE: { from: ['HELD_BACK'], to: 'PUBLICITY' },
  REOPEN: { from: ['HELD_BACK'], to: 'OPEN' },
  PUBLISH: { from: ['SCORED', 'SECOND_LOOK', 'PUBLICITY'], to: 'PUBLISHED' },
  WITHDRAW: {
    from: ['OPEN', 'SCORED', 'SECOND_LOOK', 'PUBLICITY', 'HELD_BACK', 'PUBLISHED'],
    to: 'WITHDRAWN',
  },
  LAPSE: { from: ['PUBLISHED'], to: 'LAPSED' },
} as const satisfies Record<string, { from: readonly Stage[]; to: Stage }>;
export type Step = keyof typeof STEPS;

export const STEP_NAMES = Object.keys(STEPS);

/** Where a step leads; a refusal where it is not open. */
export function take(step: Step, stage: Stage): Stage | Refusal {
  const { from, to }: { from: readonly Stage[]; to: Stage } = STEPS[step];
  if (from.includes(stage)) return to;
  return new Refusal('WRONG_STAGE', `${step} needs ${from.join(' or ')}, not ${stage}`,
    `该评定当前为 ${stage}，须为 ${from.join('或')}`, { field: 'appraisalId' });
}

/** What comes of a score that nobody has to look at any more; null: the choice among all does. */
export function onwards({ kind, terms }: Pick<Scheme, 'kind' | 'terms'>): Step | null {
  if (kind === 'AWARD') return null;
  return terms.publicity ? 'POST' : 'PUBLISH';
}

/** Of the candidates the best so many; of two with one score whoever was nominated first. */
export function choose<C extends Candidate>(candidates: readonly C[], top: number) {
  const ranked = candidates.filter(({ passed }) => passed).toSorted((one, other) =>
    (other.score ?? 0) - (one.score ?? 0) || (one.id < other.id ? -1 : 1));
  const chosen = ranked.slice(0, top).map((candidate, index) => ({ candidate, rank: index + 1 }));
  const ids = new Set(chosen.map(({ candidate: { id } }) => id));
  return { chosen, passedOver: candidates.filter(({ id }) => !ids.has(id)) };
}

interface Candidate {
  readonly id: string;
  readonly score: number | null;
  readonly passed: boolean;
}

const SHAPE: Readonly<Record<Cycle, RegExp>> = {
  YEAR: /^\d{4}$/, QUARTER: /^\d{4}Q[1-4]$/, ONCE: /^ONCE$/,
};

/** Whether a text names a period of the cycle that has begun by a day. */
export function checkPeriod(period: string, cycle: Cycle, today: string): Refusal | null {
  if (SHAPE[cycle].test(period) && period <= periodOf(today, cycle)) return null;
  return invalid('period', `is one that has begun, such as ${periodOf(today, cycle)}`,
    `须为已开始的周期，如 ${periodOf(today, cycle)}`);
}

/** The period a day falls in. */
export function periodOf(day: string, cycle: Cycle): string {
  if (cycle === 'ONCE') return 'ONCE';
  const year = day.slice(0, 4);
  return cycle === 'YEAR' ? year : `${year}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
