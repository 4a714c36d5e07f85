import { Refusal } from '@linli/kernel/refusal.ts';

/** The life of an owners' committee (业主委员会), from its preparation to its end (W-20). */
export const FORMATION_STAGES = [
  'PREPARING', 'CANDIDATE_VETTING', 'PUBLICITY', 'VOTING', 'ELECTED', 'FILED', 'IN_OFFICE',
] as const;
export type FormationStage = (typeof FORMATION_STAGES)[number];

/** The stages that follow are told by the term of the body, and no one enters them. */
export const LIFE_STAGES = [...FORMATION_STAGES, 'TERM_ENDING', 'DISSOLVED'] as const;
export type LifeStage = (typeof LIFE_STAGES)[number];

/** Each step is open from these stages only, so the whole course reads off this table. */
const STEPS = {
  NOMINATE: { from: ['PREPARING', 'CANDIDATE_VETTING'], to: 'CANDIDATE_VETTING' },
  VET: { from: ['CANDIDATE_VETTING'], to: 'CANDIDATE_VETTING' },
  PUBLISH: { from: ['CANDIDATE_VETTING'], to: 'PUBLICITY' },
  CALL: { from: ['PUBLICITY', 'VOTING'], to: 'VOTING' },
  ELECT: { from: ['VOTING'], to: 'ELECTED' },
  FILE: { from: ['ELECTED'], to: 'FILED' },
  ACCEPT: { from: ['FILED'], to: 'IN_OFFICE' },
} as const satisfies Record<string, { from: readonly FormationStage[]; to: FormationStage }>;
export type Step = keyof typeof STEPS;

export function take(step: Step, stage: FormationStage): FormationStage | Refusal {
  const { from, to } = STEPS[step];
  const open: readonly FormationStage[] = from;
  if (open.includes(stage)) return to;
  return new Refusal('WRONG_STAGE', `${step} is done at ${from.join(' or ')}, not at ${stage}`,
    `当前阶段为 ${stage}，此步骤须在 ${from.join('、')} 阶段办理`, { field: 'formationId' });
}

interface Term {
  readonly stage: FormationStage;
  /** Null until somebody is elected. */
  readonly warnAt: Date | null;
  readonly endedAt: Date | null;
}

/** Derived, never stored: a stored stage is wrong from the moment the clock passes it. */
export function lifeStageOf({ stage, warnAt, endedAt }: Term, now: Date): LifeStage {
  if (endedAt && endedAt <= now) return 'DISSOLVED';
  return stage === 'IN_OFFICE' && warnAt && warnAt <= now ? 'TERM_ENDING' : stage;
}

/** What an official who helps to form a committee is measured by (P-47), in order. */
export const MILESTONES = [
  'CANDIDATE_VETTING', 'PUBLICITY', 'VOTING', 'ELECTED', 'FILED', 'IN_OFFICE',
] as const satisfies readonly FormationStage[];
export type Milestone = (typeof MILESTONES)[number];

export interface Elected {
  readonly candidateId: string;
  readonly partyMember: boolean;
  readonly agree: { readonly area: number; readonly heads: number };
}

export interface Size {
  readonly least: number;
  readonly most: number;
  readonly smallHouseholds: number;
  readonly smallLeast: number;
}

/**
 * Who takes a seat (R-W-16): of all who passed those with the most heads, then the most area, an
 * odd number of them, no more than there are seats; too few are none.
 */
export function seated(
  passed: readonly Elected[], seats: number, size: Size, households: number,
): readonly Elected[] | Refusal {
  const ranked = passed.toSorted((one, other) => other.agree.heads - one.agree.heads
    || other.agree.area - one.agree.area || (one.candidateId < other.candidateId ? -1 : 1));
  const most = Math.min(ranked.length, seats);
  const odd = most - (1 - (most % 2));
  const least = leastOf(size, households);
  if (odd >= least) return ranked.slice(0, odd);
  return new Refusal('TOO_FEW_ELECTED', `A committee has ${least} members at least; ${most} passed`,
    `业主委员会至少 ${least} 人，仅 ${most} 人当选`, { field: 'formationId', rule: 'R-W-16' });
}

export function leastOf({ least, smallHouseholds, smallLeast }: Size, households: number): number {
  return households <= smallHouseholds ? smallLeast : least;
}
