import { Refusal } from '@linli/kernel/refusal.ts';
import type { GridLevel } from './levels.ts';

/** What the limits of R-G-11 tell apart. */
export const EVENT_CLASSES = [
  'EMERGENCY', 'APPEARANCE', 'ORDER', 'FACILITY', 'BUILDING', 'LEGAL',
] as const;
export type EventClass = (typeof EVENT_CLASSES)[number];

export const EVENT_URGENCIES = ['URGENT', 'ORDINARY'] as const;
export type EventUrgency = (typeof EVENT_URGENCIES)[number];

/** The closed loop of R-G-01; OBJECTED while a wrong dispatch is being decided (R-G-25). */
export const EVENT_STAGES = [
  'COLLECTED', 'NOT_FILED', 'FILED', 'DISPATCHED', 'OBJECTED', 'HANDLING', 'FEEDBACK', 'VERIFIED',
  'CLOSED', 'EVALUATED',
] as const;
export type EventStage = (typeof EVENT_STAGES)[number];

export const EVENT_STEPS = [
  'COLLECT', 'SETTLE', 'FILE', 'DECLINE', 'DISPATCH', 'OBJECT', 'KEEP', 'REDISPATCH', 'TAKE_UP',
  'FEED_BACK', 'PASS', 'FAIL', 'CLOSE', 'EVALUATE',
] as const;
export type EventStep = (typeof EVENT_STEPS)[number];

/** Where an event (事件) stands. A row is one, as it is. */
export interface EventStanding {
  readonly stage: EventStage;
  /** The level it was dispatched to; null until it is. */
  readonly level: GridLevel | null;
  /** The department it was dispatched to; null on every other level. */
  readonly departmentId: string | null;
  /** How often a check sent it back. */
  readonly reworks: number;
  readonly closedAt: Date | null;
  /** 1 to 5; null until evaluated. */
  readonly evaluation: number | null;
}

export const COLLECTED: EventStanding = {
  stage: 'COLLECTED', level: null, departmentId: null, reworks: 0, closedAt: null,
  evaluation: null,
};

/** Each step is open from few stages, so the whole course reads off this table. */
const COURSE = {
  COLLECT: { from: [], to: 'COLLECTED' },
  SETTLE: { from: ['COLLECTED'], to: 'CLOSED' },
  FILE: { from: ['COLLECTED'], to: 'FILED' },
  DECLINE: { from: ['COLLECTED'], to: 'NOT_FILED' },
  DISPATCH: { from: ['FILED'], to: 'DISPATCHED' },
  OBJECT: { from: ['DISPATCHED'], to: 'OBJECTED' },
  KEEP: { from: ['OBJECTED'], to: 'DISPATCHED' },
  REDISPATCH: { from: ['OBJECTED'], to: 'DISPATCHED' },
  TAKE_UP: { from: ['DISPATCHED'], to: 'HANDLING' },
  FEED_BACK: { from: ['DISPATCHED', 'HANDLING'], to: 'FEEDBACK' },
  PASS: { from: ['FEEDBACK'], to: 'VERIFIED' },
  FAIL: { from: ['FEEDBACK'], to: 'HANDLING' },
  CLOSE: { from: ['VERIFIED'], to: 'CLOSED' },
  EVALUATE: { from: ['CLOSED'], to: 'EVALUATED' },
} as const satisfies Record<EventStep, { from: readonly EventStage[]; to: EventStage }>;

/** What a step brings beside the stage. */
export type EventChange = Partial<Omit<EventStanding, 'stage'>>;

export function take(
  step: EventStep, standing: EventStanding, change: EventChange = {},
): EventStanding | Refusal {
  const { from, to } = COURSE[step];
  if (!from.some((stage) => stage === standing.stage)) {
    return new Refusal(
      'WRONG_STAGE', `${step} needs ${from.join(' or ')}, not ${standing.stage}`,
      `当前状态为${LABEL[standing.stage]}，不能进行此操作`, { field: 'eventId', rule: 'R-G-01' },
    );
  }
  return { ...standing, ...change, stage: to };
}

/**
 * A wrong dispatch is objected to once, within its limit and before it is taken up (R-G-25). Null:
 * the limit no longer runs, for it was objected to before.
 */
export function object(
  standing: EventStanding, objectBy: Date | null, now: Date,
): EventStanding | Refusal {
  const next = take('OBJECT', standing);
  if (next instanceof Refusal) return next;
  if (objectBy === null) {
    return objection('OBJECTION_DECIDED', 'This dispatch was objected to before', '该派遣已提出过异议');
  }
  if (now > objectBy) {
    return objection('TOO_LATE', 'The limit to object has ended', '派遣异议期限已过');
  }
  return next;
}

/** Whether anything is still owed on it. */
export function isOpen({ stage }: Pick<EventStanding, 'stage'>): boolean {
  return !ENDED.some((ended) => ended === stage);
}

export const ENDED = ['NOT_FILED', 'CLOSED', 'EVALUATED'] as const satisfies EventStage[];

/** Somebody took a step: as much of the trail as separation asks about. */
export interface Taken {
  readonly step: EventStep;
  /** Who did: a department or agency, or where there is none the person. */
  readonly body: string;
}

/**
 * Two axes (R-G-02): the body that commands handling did not find the event and does not check it,
 * and nobody checks what they found, commanded or handled themselves.
 */
const APART: Readonly<Partial<Record<EventStep, readonly EventStep[]>>> = {
  DISPATCH: ['COLLECT', 'PASS', 'FAIL'],
  REDISPATCH: ['COLLECT', 'PASS', 'FAIL'],
  KEEP: ['COLLECT', 'PASS', 'FAIL'],
  PASS: ['COLLECT', 'DISPATCH', 'KEEP', 'REDISPATCH', 'TAKE_UP', 'FEED_BACK'],
  FAIL: ['COLLECT', 'DISPATCH', 'KEEP', 'REDISPATCH', 'TAKE_UP', 'FEED_BACK'],
  EVALUATE: ['SETTLE', 'DISPATCH', 'KEEP', 'REDISPATCH', 'TAKE_UP', 'FEED_BACK'],
};

/** No, where the body has taken a step that this one is kept apart from. */
export function separation(step: EventStep, body: string, trail: readonly Taken[]): Refusal | null {
  const apart = APART[step] ?? [];
  const taken = trail.find((each) => each.body === body && apart.includes(each.step));
  if (!taken) return null;
  return new Refusal(
    'SAME_BODY', `${step} is not for whoever took the step ${taken.step}`,
    '发现核查与指挥处置须由不同主体承担', { field: 'eventId', rule: 'R-G-02' },
  );
}

function objection(code: string, why: string, whyZh: string): Refusal {
  return new Refusal(code, why, whyZh, { field: 'eventId', rule: 'R-G-25' });
}

const LABEL = {
  COLLECTED: '已采集', NOT_FILED: '不予立案', FILED: '已立案', DISPATCHED: '已派遣', OBJECTED: '派遣异议',
  HANDLING: '处置中', FEEDBACK: '已反馈', VERIFIED: '已核查', CLOSED: '已结案', EVALUATED: '已评价',
} as const satisfies Record<EventStage, string>;
