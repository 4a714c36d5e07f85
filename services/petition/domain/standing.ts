import { Refusal } from '@linli/kernel/refusal.ts';

export const CHANNELS = [
  'HOTLINE_12345', 'PORTAL', 'POLICE_110', 'GRID', 'VISIT', 'LETTER',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const KINDS = [
  'CONSULTATION', 'HELP', 'OPINION', 'SUGGESTION', 'COMPLAINT', 'REPORT',
] as const;
export type Kind = (typeof KINDS)[number];

export const URGENCIES = ['URGENT', 'LIVELIHOOD', 'ORDINARY'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const STAGES = [
  'ASSIGNED', 'SIGNED', 'HANDLING', 'REPLIED', 'REOPENED', 'IN_CHAIN', 'CLOSED', 'MERGED',
] as const;
export type Stage = (typeof STAGES)[number];

export const OUTCOMES = ['SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const CLOCKS = [
  'SIGN_FOR', 'FIRST_CONTACT', 'HANDLE', 'CALL_BACK', 'DISPUTE', 'CRITICISM', 'INTERVIEW',
  'SUPERVISION', 'INTERVIEW_DATE', 'INTERVIEW_PLAN',
] as const;
export type ClockKind = (typeof CLOCKS)[number];

/** The steps that leave a note of what was done. */
export const NOTED_STEPS = ['SIGN', 'CONTACT', 'REPORT_IN', 'HANDLE'] as const;
export type NotedStep = (typeof NOTED_STEPS)[number];

/** Of these the ones that are work on the matter: an answer needs one. */
export const WORK: readonly NotedStep[] = ['REPORT_IN', 'HANDLE'];

/** Where nothing is owed any more. */
export const ENDED: readonly Stage[] = ['CLOSED', 'MERGED'];

/** Before its answer. */
const IN_HAND = ['ASSIGNED', 'SIGNED', 'HANDLING', 'REOPENED'] as const;

/** Where a petition of the national course stands: an order that has ended starts no clock. */
export const ON_COURSE = ['IN_CHAIN', 'CLOSED'] as const;

/** What an unanswered urge leads to: a criticism notice (通报批评) and an interview (约谈). */
const URGED = ['CRITICISM', 'INTERVIEW'] as const;

interface Move {
  readonly from: readonly Stage[];
  /** Null: the stage stays. */
  readonly to: Stage | null;
  /** Clocks the step stops in time, or late. */
  readonly meets: readonly ClockKind[];
  readonly starts: readonly ClockKind[];
}

/**
 * Every step there is, so that the whole course of a petition reads off this table (C-16, R-H-03).
 * An answer is a contact as well; after it no other contact is owed. Any work answers an urge.
 */
const STEPS = {
  LODGE: { from: [], to: 'ASSIGNED', meets: [], starts: ['SIGN_FOR', 'FIRST_CONTACT', 'HANDLE'] },
  SIGN: { from: ['ASSIGNED', 'REOPENED'], to: 'SIGNED', meets: ['SIGN_FOR', ...URGED], starts: [] },
  CONTACT: { from: IN_HAND, to: null, meets: ['FIRST_CONTACT', ...URGED], starts: [] },
  REPORT_IN: { from: IN_HAND, to: 'HANDLING', meets: ['SIGN_FOR', ...URGED], starts: [] },
  HANDLE: { from: ['SIGNED', 'HANDLING'], to: 'HANDLING', meets: URGED, starts: [] },
  REPLY: {
    from: ['SIGNED', 'HANDLING'],
    to: 'REPLIED',
    meets: ['HANDLE', 'FIRST_CONTACT', ...URGED],
    starts: ['CALL_BACK'],
  },
  TRY_AGAIN: { from: ['REPLIED'], to: null, meets: [], starts: [] },
  REDO: {
    from: ['REPLIED'],
    to: 'REOPENED',
    meets: ['CALL_BACK'],
    starts: ['HANDLE', 'SIGN_FOR'],
  },
  CLOSE: { from: ['REPLIED'], to: 'CLOSED', meets: ['CALL_BACK'], starts: [] },
  MERGE: { from: IN_HAND, to: 'MERGED', meets: [], starts: [] },
  /** Sent back (退单) instead of signed for; who is to have it is in dispute (R-H-41). */
  RETURN: { from: ['ASSIGNED', 'SIGNED'], to: null, meets: ['SIGN_FOR'], starts: ['DISPUTE'] },
  DECIDE_RETURN: { from: IN_HAND, to: 'ASSIGNED', meets: ['DISPUTE'], starts: ['SIGN_FOR'] },
  REQUEST_EXTENSION: { from: IN_HAND, to: null, meets: [], starts: [] },
  DECIDE_EXTENSION: { from: IN_HAND, to: null, meets: [], starts: [] },
  URGE: { from: IN_HAND, to: null, meets: [], starts: URGED },
  FEED_BACK: { from: IN_HAND, to: null, meets: URGED, starts: [] },
  SUPERVISE: { from: [...IN_HAND, 'REPLIED'], to: null, meets: [], starts: ['SUPERVISION'] },
  ACCEPT_RESULT: { from: [...IN_HAND, 'REPLIED'], to: null, meets: ['SUPERVISION'], starts: [] },
  /** On the national course also after its end: a result nobody carries out (R-C-34). */
  SUPERVISE_ORGAN: { from: ON_COURSE, to: null, meets: [], starts: ['SUPERVISION'] },
  ACCEPT_FEEDBACK: { from: ON_COURSE, to: null, meets: ['SUPERVISION'], starts: [] },
  CALL_IN: { from: [...IN_HAND, 'REPLIED'], to: null, meets: [], starts: ['INTERVIEW_DATE'] },
  SUMMON: {
    from: [...IN_HAND, 'REPLIED'],
    to: null,
    meets: ['INTERVIEW_DATE'],
    starts: ['INTERVIEW_PLAN'],
  },
  PLAN: { from: [...IN_HAND, 'REPLIED'], to: null, meets: ['INTERVIEW_PLAN'], starts: [] },
} as const satisfies Record<string, Move>;
export type Step = keyof typeof STEPS;

/** What a step changes; a refusal where it is not open from this stage. */
export function take(step: Step, stage: Stage): Move & { readonly stage: Stage } | Refusal {
  const move: Move = STEPS[step];
  if (!move.from.includes(stage)) return wrongStage(step, move.from, stage);
  return { ...move, stage: move.to ?? stage };
}

/** What waits until it is decided who is to have the order. */
export const BARRED_IN_DISPUTE: readonly Step[] = ['SIGN', 'HANDLE', 'REPLY', 'REQUEST_EXTENSION'];

/** Work on the matter, which answers an urge without words (R-H-44). */
export const ANSWERS_URGE: readonly Step[] = ['SIGN', 'CONTACT', 'REPORT_IN', 'HANDLE', 'REPLY'];

/** The clocks a new petition runs. */
export const FIRST_CLOCKS: readonly ClockKind[] = STEPS.LODGE.starts;

export function isOpen(stage: Stage): boolean {
  return !ENDED.includes(stage);
}

function wrongStage(step: string, from: readonly Stage[], stage: Stage): Refusal {
  const open = from.join(', ');
  return new Refusal(
    'WRONG_STAGE',
    `${step} needs ${open}, not ${stage}`,
    `办理步骤 ${step} 只能在 ${open} 阶段进行,当前为 ${stage}`,
    { field: 'petitionId', rule: 'R-H-03' },
  );
}
