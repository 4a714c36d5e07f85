import { Refusal } from '@linli/kernel/refusal.ts';

/**
 * What a case of credit is about: an objection (异议) to an entry or to a place on a list, a record
 * that was withdrawn where it came from (撤销), or a repair (信用修复).
 */
export const CASE_KINDS = ['ENTRY_OBJECTION', 'LISTING_OBJECTION', 'WITHDRAWAL', 'REPAIR'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const CASE_STAGES = ['RECEIVED', 'PASSED_ON', 'DECIDED'] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

export const DECISIONS = ['UPHELD', 'REJECTED', 'DELETED', 'GRANTED', 'REFUSED'] as const;
export type Decision = (typeof DECISIONS)[number];

/** The clocks that run on a case or a list, each a deadline of the engine. */
export const CASE_CLOCKS = [
  'OBJECTION_MARK', 'OBJECTION_DECIDE', 'OBJECTION_PASS_ON', 'OBJECTION_PROVIDER_DECIDE',
  'WITHDRAWAL_DELETE', 'REPAIR_DECIDE', 'LIST_PUBLICITY',
] as const;
export type CaseClock = (typeof CASE_CLOCKS)[number];

/** How each kind of case may end. */
const ENDINGS: Readonly<Record<CaseKind, readonly Decision[]>> = {
  ENTRY_OBJECTION: ['UPHELD', 'REJECTED'],
  LISTING_OBJECTION: ['UPHELD', 'REJECTED'],
  WITHDRAWAL: ['DELETED'],
  REPAIR: ['GRANTED', 'REFUSED'],
};

/** Where a case stands; a row is one, as it is. */
export interface Standing {
  readonly kind: CaseKind;
  readonly stage: CaseStage;
}

export interface Ruling {
  readonly decision: Decision;
  readonly by: string;
  readonly note: string;
  readonly now: Date;
}

/** Ends a case: once, and as cases of its kind end. */
export function decide({ kind, stage }: Standing, { decision, by, note, now }: Ruling) {
  if (stage === 'DECIDED') return decided();
  if (!ENDINGS[kind].includes(decision)) {
    return new Refusal('WRONG_CASE', `A case of ${kind} does not end ${decision}`,
      '该类案件不能作此决定', { field: 'caseId' });
  }
  return { stage: 'DECIDED', decision, decidedBy: by, decidedAt: now, note } as const;
}

export function decided(): Refusal {
  return new Refusal('CASE_DECIDED', 'The case is decided', '该案件已作出决定', { field: 'caseId' });
}
