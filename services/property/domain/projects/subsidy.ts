import { Refusal } from '@linli/kernel/refusal.ts';
import { hasReached } from './advancing.ts';
import type { Standing } from './advancing.ts';
import { SYNCS } from './kinds.ts';

export const USE_RESULTS = ['GOOD', 'FAIR', 'POOR'] as const;
export type UseResult = (typeof USE_RESULTS)[number];

export const SUBSIDY_STATES = ['APPLIED', 'REVIEWED', 'APPROVED', 'REJECTED', 'PAID'] as const;
export type SubsidyState = (typeof SUBSIDY_STATES)[number];

/** A project as far as its subsidy depends on it. */
export interface Worth extends Standing {
  /** How its use was last assessed; null before it was. */
  readonly use: UseResult | null;
}

/** Why a project gets no subsidy, or null: it is to be accepted, in step, used well (R-W-56). */
export function whyNoSubsidy(project: Worth): Refusal | null {
  if (project.kind !== 'SHARED_SPACE' && project.kind !== 'LIFT') {
    return new Refusal('NO_PROGRAMME', 'Nothing of this kind is subsidised', '该类项目无财政补助',
      { field: 'projectId' });
  }
  if (!hasReached(project, 'ACCEPTED')) return unmet('it is accepted', '未通过验收');
  if (project.kind === 'LIFT') return null;
  if (SYNCS.some((sync) => !project.syncs.includes(sync))) {
    return unmet('the three synchronised stand', '三同步未完成');
  }
  return project.use === 'GOOD' ? null : unmet('its use is assessed good', '使用评估未达良好');
}

/** What follows each state, and by whose hand: who applied may not approve. */
export function whyNotDecided(
  subsidy: { readonly state: SubsidyState; readonly appliedBy: string },
  to: SubsidyState,
  by: string,
): Refusal | null {
  if (!FOLLOWS[subsidy.state].includes(to)) {
    return new Refusal('WRONG_STAGE', `${subsidy.state} is not followed by ${to}`, '状态不符',
      { field: 'decision' });
  }
  if (subsidy.appliedBy !== by) return null;
  return new Refusal('SECOND_PERSON', 'Another person decides', '须由另一人审批',
    { field: 'subsidyId' });
}

const FOLLOWS: Readonly<Record<SubsidyState, readonly SubsidyState[]>> = {
  APPLIED: ['REVIEWED', 'REJECTED'],
  REVIEWED: ['APPROVED', 'REJECTED'],
  APPROVED: ['PAID'],
  REJECTED: [],
  PAID: [],
};

function unmet(condition: string, zh: string): Refusal {
  return new Refusal('CONDITIONS_UNMET', `Not before ${condition}`, zh,
    { field: 'projectId', rule: 'R-W-56' });
}
