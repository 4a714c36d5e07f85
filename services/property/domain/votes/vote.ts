import { addDays, civilDateOf } from '@linli/kernel/civil.ts';
import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Count, Outcome } from './tally.ts';

export const VOTE_STAGES = ['NOTICED', 'OPEN', 'ENDED', 'DECIDED', 'ANNULLED'] as const;
export type VoteStage = (typeof VOTE_STAGES)[number];

/** Who took a decision back: a court (R-W-26), or the street (R-W-27). */
export const ANNULLERS = ['COURT', 'STREET'] as const;
export type Annuller = (typeof ANNULLERS)[number];

/** One matter on the agenda, as the notice states it. */
export interface Item {
  readonly id: string;
  /** The matter of Civil Code 278 it falls under, by its code in the profile. */
  readonly matter: string;
  readonly title: string;
  readonly text: string;
  /** Who is elected by it; null where nobody is. */
  readonly candidateId: string | null;
}

export interface ItemResult extends Count {
  readonly itemId: string;
  readonly outcome: Outcome;
  readonly majority: string;
  /** The rule and the version of the profile it was decided by. */
  readonly rule: string;
}

/** A vote as it stands; a row is one. */
export interface Standing {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly countedAt: Date | null;
  readonly annulledAt: Date | null;
}

/** Derived, so that no ballot slips in between an end and its being noted. */
export function stageOf({ opensAt, closesAt, countedAt, annulledAt }: Standing, now: Date) {
  if (annulledAt) return 'ANNULLED';
  if (countedAt) return 'DECIDED';
  if (now < opensAt) return 'NOTICED';
  return now < closesAt ? 'OPEN' : 'ENDED';
}

/** R-W-10: an assembly is announced so many days before it; they are whole days. */
export function checkNotice(
  { opensAt, closesAt }: Pick<Standing, 'opensAt' | 'closesAt'>,
  { days, now }: { readonly days: number; readonly now: Date },
): Refusal | null {
  if (closesAt <= opensAt) return invalid('closesAt', 'comes after `opensAt`', '须晚于开始时间');
  const earliest = addDays(civilDateOf(now), days);
  return civilDateOf(opensAt) >= earliest ? null
    : invalid('opensAt', `is no earlier than ${earliest}: ${days} days of notice`,
      `不得早于 ${earliest}，须提前 ${days} 日公告`, 'R-W-10');
}

export function notAt(wanted: VoteStage, stage: VoteStage): Refusal | null {
  return stage === wanted ? null
    : new Refusal('WRONG_STAGE', `This is done while a vote is ${wanted}; it is ${stage}`,
      `表决处于${ZH[stage]}阶段，此事须在${ZH[wanted]}阶段办理`, { field: 'voteId' });
}

const ZH: Readonly<Record<VoteStage, string>> = {
  NOTICED: '公告', OPEN: '投票', ENDED: '投票结束', DECIDED: '已决定', ANNULLED: '已撤销',
};
