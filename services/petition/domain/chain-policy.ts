import { type Action, type Actor, jurisdictions, may } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { ChainStep } from './chain.ts';
import type { Subject } from './policy.ts';

/** Who is asked about: the petition, and who may not touch it. */
export interface ChainSubject extends Subject {
  /** The division of the petition office that holds it or forwarded it. */
  readonly office: string;
  /** Officers who stepped aside (R-C-24). */
  readonly recused: readonly string[];
}

const OFFICE: readonly Action[] = ['petition.sort'];
const ORGAN: readonly Action[] = ['petition.handle'];
const EITHER: readonly Action[] = ['petition.sort', 'petition.handle'];
const HEAD: readonly Action[] = ['petition.approve'];
const INTAKE: readonly Action[] = ['petition.lodge'];
const REVIEWER: readonly Action[] = ['petition.review'];

/** The actions any one of which opens a step. */
const NEEDS: Readonly<Record<GuardedChainStep, readonly Action[]>> = {
  PASS_ON: OFFICE,
  FORWARD: OFFICE,
  OBJECT: ORGAN,
  DECIDE_OBJECTION: OFFICE,
  RAISE_DISPUTE: EITHER,
  DECIDE_DISPUTE: ['petition.supervise'],
  NOTIFY: ORGAN,
  ROUTE: EITHER,
  ACCEPT: ORGAN,
  SIMPLIFY: EITHER,
  SWITCH_TO_NORMAL: EITHER,
  REQUEST_EXTENSION: ORGAN,
  DECIDE_EXTENSION: HEAD,
  SETTLE: ORGAN,
  ISSUE_OPINION: ORGAN,
  DELIVER: ORGAN,
  DELIVER_REVIEW: REVIEWER,
  REQUEST_REVIEW: INTAKE,
  ISSUE_REVIEW: REVIEWER,
  REQUEST_REEXAMINATION: INTAKE,
  OPEN_HEARING: REVIEWER,
  CLOSE_HEARING: REVIEWER,
  ISSUE_REEXAMINATION: REVIEWER,
  MARK_SERIOUS: EITHER,
  REPORT_UPWARD: EITHER,
  RECUSE: [...OFFICE, ...HEAD],
  RATE: INTAKE,
  APPLY_FOR_CONFIRMATION: [...INTAKE, ...ORGAN],
  REFER_TO_DISCIPLINE: OFFICE,
};
export type GuardedChainStep =
  | Exclude<ChainStep, 'REGISTER' | 'RECEIVE' | 'AGREE_TO_OBJECTION' | 'REFUSE_OBJECTION'
    | 'CONFIRM_ORGAN' | 'REASSIGN' | 'LAPSE' | `DELIVER_${string}`>
  | 'DECIDE_OBJECTION' | 'DECIDE_DISPUTE' | 'DELIVER' | 'DELIVER_REVIEW';

export function mayTakeChainStep(
  actor: Actor, step: GuardedChainStep, petition: ChainSubject,
): boolean {
  const matter = { organizations: [petition.departmentId] };
  return NEEDS[step].some((action) => may(actor, action, petition.division, matter)
    && standsFor(actor, action, petition));
}

/**
 * An office sorts what it or one below it holds. Nobody answers for an organ but its own officers
 * and its head: a grid officer handles orders of the hotline, and gives no organ's opinion. Whoever
 * reviews an opinion does not act for the organ that gave it (R-C-14).
 */
function standsFor(
  actor: Actor, action: Action, { departmentId, office }: ChainSubject,
): boolean {
  const { organization } = actor;
  switch (action) {
    case 'petition.sort': return may(actor, action, office);
    case 'petition.handle':
    case 'petition.approve': return organization === departmentId;
    case 'petition.review': return organization !== departmentId;
    default: return true;
  }
}

/** Staff with an interest in the matter do not handle it (信访工作条例 Art. 28). */
export function checkRecusal({ id }: Actor, { recused }: ChainSubject): Refusal | null {
  return recused.includes(id) ? new Refusal(
    'RECUSED',
    'Who has an interest in the matter does not handle it',
    '与信访事项有直接利害关系的工作人员应当回避',
    { field: 'petitionId', rule: 'R-C-24' },
  ) : null;
}

/** A second person decides: not the one who asked, nor who gave the opinion below. */
export function checkAnother(
  actor: Actor, before: readonly string[], rule: string,
): Refusal | null {
  return before.includes(actor.id) ? new Refusal(
    'SAME_PERSON',
    'This is for another person than the one who acted before',
    '该步骤须由前一步骤经办人以外的人员办理',
    { field: 'petitionId', rule },
  ) : null;
}

/**
 * Whoever is accused is never told of it (信访工作条例 Art. 30), whatever they may do else. Of who
 * governs a division those are that read petitions nowhere outside it.
 */
export function isAccused(
  actor: Actor,
  accused: { readonly departmentId: string | null; readonly division: string | null } | null,
): boolean {
  if (accused === null) return false;
  const { departmentId, division } = accused;
  if (departmentId !== null) return departmentId === actor.organization;
  return division !== null
    && jurisdictions(actor, 'petition.read').every((under) => under.startsWith(division));
}
