import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { GRIDS } from './levels.ts';
import type { GridLevel } from './levels.ts';

/** Where a department's matter stands at the gate of the grids (网格事项准入, G-12, R-G-29). */
export const MATTER_STATES = [
  'APPLIED', 'RETURNED', 'ADMITTED', 'SUSPENDED', 'REFUSED', 'WITHDRAWN',
] as const;
export type MatterState = (typeof MATTER_STATES)[number];

export const MATTER_STEPS = [
  'APPLY', 'RETURN', 'RESUBMIT', 'ADMIT', 'REFUSE', 'SUSPEND', 'RESUME', 'WITHDRAW',
] as const;
export type MatterStep = (typeof MATTER_STEPS)[number];

/** From when until when a matter may be put to the grids. */
export interface Period {
  readonly validFrom: Date;
  /** The first instant of which it no longer holds; null while it has no end. */
  readonly validTo: Date | null;
}

/** How a matter stands: a row is one, as it is. */
export interface MatterStanding extends Period {
  readonly state: MatterState;
}

/** Each step is open from few states, so the whole course reads off this table. */
const COURSE = {
  APPLY: { from: [], to: 'APPLIED' },
  RETURN: { from: ['APPLIED'], to: 'RETURNED' },
  RESUBMIT: { from: ['RETURNED'], to: 'APPLIED' },
  ADMIT: { from: ['APPLIED'], to: 'ADMITTED' },
  REFUSE: { from: ['APPLIED'], to: 'REFUSED' },
  SUSPEND: { from: ['ADMITTED'], to: 'SUSPENDED' },
  RESUME: { from: ['SUSPENDED'], to: 'ADMITTED' },
  WITHDRAW: { from: ['APPLIED', 'RETURNED', 'ADMITTED', 'SUSPENDED'], to: 'WITHDRAWN' },
} as const satisfies Record<MatterStep, { from: readonly MatterState[]; to: MatterState }>;

export function takeMatter(
  step: MatterStep, { state, validFrom, validTo }: MatterStanding,
): MatterStanding | Refusal {
  const { from, to } = COURSE[step];
  if (from.some((each) => each === state)) return { state: to, validFrom, validTo };
  return new Refusal(
    'WRONG_STATE', `${step} needs ${from.join(' or ')}, not ${state}`,
    `事项当前状态为${LABEL[state]}，不能进行此操作`, { field: 'matterId', rule: 'R-G-29' },
  );
}

/** A period has an end after its beginning, and one that is asked for is not over yet. */
export function period(validFrom: Date, validTo: Date | null, now: Date): Period | Refusal {
  const isOver = validTo !== null && (validTo <= validFrom || validTo <= now);
  if (!isOver) return { validFrom, validTo };
  return invalid('validTo', 'is after `validFrom`, and not past', '须晚于起始时间且未过', 'R-G-29');
}

/** Derived, never stored: an admission ends with its period, whether anybody looks or not. */
export function isExpired({ state, validTo }: MatterStanding, now: Date): boolean {
  return (state === 'ADMITTED' || state === 'SUSPENDED') && validTo !== null && validTo <= now;
}

/** What a department was allowed to put to the grids, and where. */
export interface Admission extends MatterStanding {
  readonly departmentId: string;
  /** The division whose code is a prefix of everywhere it may be put. */
  readonly division: string;
}

/** Something a department asks to be done in a division; null: nobody but the grids found it. */
export interface Task {
  readonly raisedBy: string | null;
  readonly division: string;
}

/**
 * The gate (R-G-29): what a department raises reaches a grid only under a matter of its own that
 * is admitted there and then. Streets, departments and the district take it without.
 */
export function gate(
  level: GridLevel, { raisedBy, division }: Task, matter: Admission | null, now: Date,
): Refusal | null {
  if (raisedBy === null || !GRIDS.some((grid) => grid === level)) return null;
  if (!matter) return NOT_ADMITTED;
  const isOfTask = matter.departmentId === raisedBy && division.startsWith(matter.division);
  return isOfTask && isAdmitted(matter, now) ? null : NOT_ADMITTED;
}

function isAdmitted({ state, validFrom, validTo }: Admission, now: Date): boolean {
  return state === 'ADMITTED' && validFrom <= now && (validTo === null || now < validTo);
}

const NOT_ADMITTED = new Refusal(
  'NOT_ADMITTED', 'A department puts to grids only what is admitted for it, there and now',
  '部门事项未经准入，不得派遣至网格', { field: 'level', rule: 'R-G-29' },
);

const LABEL = {
  APPLIED: '待审核', RETURNED: '已退回', ADMITTED: '已准入', SUSPENDED: '已暂停', REFUSED: '不予准入',
  WITHDRAWN: '已撤回',
} as const satisfies Record<MatterState, string>;
