import { after, type Allowance } from '@linli/kernel/allowance.ts';
import { type Clock, extend, start } from '@linli/kernel/deadline.ts';
import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Moment } from './clocks.ts';

/** What is done beside the course of an order: 退单, 延期, 催办, 督办, 约谈. */
export const MEASURES = ['RETURN', 'EXTENSION', 'URGING', 'SUPERVISION', 'INTERVIEW'] as const;
export type MeasureKind = (typeof MEASURES)[number];

/** How a measure ended. LAPSED: with its petition, undecided. */
export const DECISIONS = [
  'KEPT', 'REASSIGNED', 'APPROVED', 'REFUSED', 'ANSWERED', 'ACCEPTED', 'PLANNED', 'LAPSED',
] as const;
export type Decision = (typeof DECISIONS)[number];

/** What opens the supervision of an order (R-H-45). */
const ORDER_TRIGGERS = [
  'OVERDUE', 'MANY_CALLERS', 'REFUSED', 'LAWFUL_UNSOLVED', 'BAD_INFLUENCE', 'KNOWLEDGE_STALE',
] as const;

/** What opens that of an organ on the national course (R-C-34). */
const ORGAN_TRIGGERS = [
  'OVERDUE', 'NOT_REGISTERED', 'NOT_ACCEPTED', 'EVASION', 'FALSE_RESULT', 'NOT_CARRIED_OUT',
] as const;

export const TRIGGERS = [...ORDER_TRIGGERS, ...ORGAN_TRIGGERS.slice(1)] as const;
export type Trigger = (typeof ORDER_TRIGGERS)[number] | (typeof ORGAN_TRIGGERS)[number];

/** What a supervising petition office suggests: better work, another policy, accountability. */
export const SUGGESTIONS = ['IMPROVE_WORK', 'COMPLETE_POLICY', 'ACCOUNTABILITY'] as const;
export type Suggestion = (typeof SUGGESTIONS)[number];

/** On each course by its own reasons; and nothing but an organ is given suggestions (R-C-34). */
export function checkTrigger(
  trigger: Trigger, suggestion: Suggestion | null, onCourse: boolean,
): Refusal | null {
  const listed: readonly Trigger[] = onCourse ? ORGAN_TRIGGERS : ORDER_TRIGGERS;
  const rule = onCourse ? 'R-C-34' : 'R-H-45';
  if (!listed.includes(trigger)) {
    return invalid('trigger', `is one of ${listed.join(', ')}`, '不是该类事项的督办情形', rule);
  }
  return suggestion === null || onCourse ? null
    : invalid('suggestion', 'is for the national course', '仅信访事项可以提出建议', rule);
}

/** Whether a suggestion is taken up is said where one was made, and nowhere else (R-C-34). */
export function checkAdoption(
  suggestion: Suggestion | null, adopted: boolean | null,
): Refusal | null {
  return (suggestion === null) === (adopted === null) ? null
    : invalid('adopted', 'tells of a suggestion that was made', '须就所提建议反馈是否采纳', 'R-C-34');
}

/** A measure that a rung called for, and by when it did. */
export interface Called {
  readonly kind: 'SUPERVISION' | 'INTERVIEW';
  readonly escalationId: string;
  readonly at: Date;
}

/** Whether what a rung called for was done: by the system, or by somebody since it rang. */
export function isAnswered(
  { kind, escalationId, at: calledAt }: Called,
  measures: readonly { kind: MeasureKind; escalationId: string | null; at: Date }[],
): boolean {
  return measures.some((each) => each.kind === kind
    && (each.escalationId === escalationId || each.at >= calledAt));
}

/** By the clock that rang what an organ is late with (R-C-34). */
export function triggerOf(clock: string): Trigger {
  return LATE_WITH[clock] ?? 'OVERDUE';
}

const LATE_WITH: Readonly<Record<string, Trigger>> = {
  REGISTER: 'NOT_REGISTERED', SORT: 'NOT_ACCEPTED', NOTIFY: 'NOT_ACCEPTED',
  SIMPLE_PASS: 'NOT_ACCEPTED', SIMPLE_ACCEPT: 'NOT_ACCEPTED',
};

/** An interview (约谈) is still to come, and no later than the plan that is owed after it. */
export function checkHeldAt(heldAt: Date, planDueAt: Date, now: Date): Refusal | null {
  return heldAt >= now && heldAt <= planDueAt ? null
    : invalid('heldAt', `is from now until the plan is due, ${planDueAt.toISOString()}`,
        '约谈时间须在整改方案期限之前', 'R-E-06');
}

/** A return as it is on record. */
export interface Returned {
  /** Who sent it back. */
  readonly departmentId: string | null;
  readonly decision: Decision | null;
  readonly decidedAt: Date | null;
}

/** What the rule gives a department that is not the one in charge. */
export interface ReturnRule {
  readonly limit: Allowance;
  /** How often one order goes back; null: as often as there are departments. */
  readonly times: number | null;
}

interface Order {
  readonly lodgedAt: Date;
  readonly departmentId: string;
}

/** When whoever has the order received it: as it was lodged, or as it was reassigned. */
export function receivedAt({ lodgedAt }: Pick<Order, 'lodgedAt'>, returns: readonly Returned[]) {
  return returns.findLast(({ decision }) => decision === 'REASSIGNED')?.decidedAt ?? lodgedAt;
}

/**
 * Whether a department may still send an order back: in time, and never one it sent back before and
 * was named for all the same (R-H-14, R-H-41).
 */
export function checkReturn(
  order: Order, returns: readonly Returned[], { limit, times }: ReturnRule, at: Moment,
): Refusal | null {
  if (returns.some(({ departmentId }) => departmentId === order.departmentId)) return named();
  if (times !== null && returns.length >= times) return tooOften(times);
  const { dueAt } = start(receivedAt(order, returns), limit, at.calendar);
  return at.now <= dueAt ? null : returnedLate(dueAt);
}

/** A department of a division. */
export interface Placed {
  readonly id: string;
  readonly division: string;
}

/** What is a department's matter is never pushed down to one below it (R-H-13). */
export function checkNotPushedDown(from: Placed, to: Placed): Refusal | null {
  const below = to.division !== from.division && to.division.startsWith(from.division);
  return below ? new Refusal(
    'PUSHED_DOWN',
    'What is a department’s matter is not handed to one below it',
    '部门职责事项不得下派基层办理',
    { field: 'departmentId', rule: 'R-H-13' },
  ) : null;
}

/** What the rule says of giving an order more time. */
export interface ExtensionRule {
  readonly times: number;
  readonly most: Allowance;
  /** Of the original limit at most so much; null: the rule does not say. */
  readonly share: number | null;
}

/**
 * The limit with more time: before its end, as often as the rule says, never more than its share of
 * the original and never past what the rule gives at most, in whichever units (R-H-25, R-H-42).
 */
export function extendOrder(
  clock: Clock, amount: number, { times, most, share }: ExtensionRule, { now, calendar }: Moment,
): Clock | Refusal {
  if (!Number.isInteger(amount)) return invalid('amount', 'is a whole number', '须为整数', 'R-H-42');
  const { unit } = clock.allowance;
  const bounds = [
    ...share === null ? [] : [Math.floor(share * clock.allowance.amount)],
    ...most.unit === unit ? [most.amount] : [],
  ];
  const asked = { by: { amount, unit }, most: { unit, amount: Math.min(...bounds, MOST) } };
  const spent = clock.extended || times === 0;
  const extended = extend({ ...clock, extended: spent }, asked, now, calendar);
  if (extended instanceof Refusal) return underRule(extended);
  return extended.dueAt <= after(clock.dueAt, most, calendar) ? extended : tooLong(most);
}

/** No limit is longer in any unit. */
const MOST = 600_000;

/** Whether so many returns call the departments together (R-E-04): once, at exactly that many. */
export function callsMeeting(returns: number, at: number): boolean {
  return returns === at;
}

function named(): Refusal {
  return new Refusal(
    'NAMED_BY_DECISION',
    'A department that was named by decision does not send the order back again',
    '经裁定承办的单位不得再次退单',
    { field: 'petitionId', rule: 'R-H-14' },
  );
}

function tooOften(times: number): Refusal {
  return new Refusal(
    'RETURNED_TOO_OFTEN',
    `An order is sent back at most ${times} times`,
    `同一工单最多退单${times}次`,
    { field: 'petitionId', rule: 'R-H-41' },
  );
}

function returnedLate(dueAt: Date): Refusal {
  return new Refusal(
    'OUT_OF_TIME',
    `The order could be sent back until ${dueAt.toISOString()}`,
    '退单期限已届满',
    { field: 'petitionId', rule: 'R-H-41' },
  );
}

function tooLong({ amount, unit }: Allowance): Refusal {
  return invalid('amount', `is never over ${amount} ${unit}`, `不得超过 ${amount} ${unit}`, 'R-H-42');
}

function underRule({ code, message, messageZh, field }: Refusal): Refusal {
  const asked = field === 'by' ? 'amount' : field;
  return new Refusal(code, message, messageZh, { field: asked ?? 'petitionId', rule: 'R-H-42' });
}
