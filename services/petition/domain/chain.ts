import { Refusal } from '@linli/kernel/refusal.ts';
import type { Level } from './levels.ts';

/** 建议意见, 检举控告, 申诉求决: told apart at registration, for the third alone has the 60 days. */
export const CLASSES = ['SUGGESTION', 'ACCUSATION', 'CLAIM'] as const;
export type PetitionClass = (typeof CLASSES)[number];

/** The five legal routes that go before a petition (信访工作条例 Art. 31). */
export const ROUTES = [
  'LITIGATION', 'ARBITRATION', 'PARTY_APPEAL', 'ADMINISTRATIVE', 'PROTECTION',
] as const;
export type Route = (typeof ROUTES)[number];

export const PROCEDURES = ['NORMAL', 'SIMPLIFIED'] as const;
export type Procedure = (typeof PROCEDURES)[number];

export const CHAIN_STAGES = [
  'REGISTERED', 'FORWARDED', 'OBJECTED', 'DISPUTED', 'ACCEPTED', 'DECIDED', 'ANSWERED',
  'REVIEWING', 'REVIEW_DECIDED', 'REVIEWED',
  'REEXAMINING', 'HEARING', 'REEXAMINATION_DECIDED', 'FINAL', 'ROUTED', 'ATTACHED',
] as const;
export type ChainStage = (typeof CHAIN_STAGES)[number];

/** Where the chain owes nobody anything any more. */
export const CHAIN_ENDED: readonly ChainStage[] = ['FINAL', 'ROUTED', 'ATTACHED'];

export const CHAIN_CLOCKS = [
  'REGISTER', 'SORT', 'NOTIFY', 'OBJECT', 'DISPUTE', 'HANDLE', 'REVIEW_REQUEST', 'REVIEW',
  'REEXAMINE_REQUEST', 'REEXAMINE', 'SIMPLE_PASS', 'SIMPLE_ACCEPT', 'SIMPLE_OPINION',
  'REPORT_UPWARD', 'RATE',
] as const;
export type ChainClock = (typeof CHAIN_CLOCKS)[number];

/** Somebody may do a thing until these end; that nobody did is no lapse of anybody's. */
export const WINDOWS: readonly ChainClock[] = [
  'OBJECT', 'REVIEW_REQUEST', 'REEXAMINE_REQUEST', 'RATE',
];

export const CHAIN_STEPS = [
  'REGISTER', 'RECEIVE', 'PASS_ON', 'FORWARD', 'OBJECT', 'AGREE_TO_OBJECTION', 'REFUSE_OBJECTION',
  'RAISE_DISPUTE', 'CONFIRM_ORGAN', 'REASSIGN', 'NOTIFY', 'ROUTE', 'ACCEPT', 'SIMPLIFY',
  'SWITCH_TO_NORMAL', 'REQUEST_EXTENSION', 'DECIDE_EXTENSION', 'SETTLE', 'ISSUE_OPINION',
  'DELIVER_OPINION', 'DELIVER_ANSWER', 'REQUEST_REVIEW', 'ISSUE_REVIEW', 'DELIVER_REVIEW',
  'REQUEST_REEXAMINATION', 'OPEN_HEARING', 'CLOSE_HEARING', 'ISSUE_REEXAMINATION',
  'DELIVER_REEXAMINATION', 'LAPSE', 'MARK_SERIOUS', 'REPORT_UPWARD', 'RECUSE', 'RATE',
] as const;
export type ChainStep = (typeof CHAIN_STEPS)[number];

/** What a window's one rung does. */
export const LAPSE = 'LAPSE';

interface Move {
  readonly from: readonly ChainStage[];
  /** Null: the stage stays. */
  readonly to: ChainStage | null;
  /** Clocks whose step this is. */
  readonly meets: readonly ChainClock[];
  /** Clocks that owe nothing any more. */
  readonly drops: readonly ChainClock[];
  readonly starts: readonly ChainClock[];
  /** The window the step is to be taken in; after its end it is OUT_OF_TIME. */
  readonly within: ChainClock | null;
}

const SIMPLE = ['SIMPLE_PASS', 'SIMPLE_ACCEPT', 'SIMPLE_OPINION'] as const;
const BEFORE_ACCEPTANCE = ['REGISTERED', 'FORWARDED'] as const;
const WITH_AN_ORGAN = ['FORWARDED', 'ACCEPTED'] as const;

/** Every step of the national course (信访工作条例 Arts. 22-36), so that all of it reads off here. */
const STEPS: Readonly<Record<ChainStep, Move>> = {
  REGISTER: step([], 'REGISTERED', { meets: ['REGISTER'], starts: ['REGISTER', 'SORT'] }),
  RECEIVE: step([], 'FORWARDED', { meets: ['REGISTER'], starts: ['REGISTER', 'NOTIFY'] }),
  PASS_ON: step(['REGISTERED'], 'REGISTERED', { meets: ['SORT', 'SIMPLE_PASS'], starts: ['SORT'] }),
  FORWARD: step(['REGISTERED'], 'FORWARDED', {
    meets: ['SORT', 'SIMPLE_PASS'], starts: ['OBJECT', 'NOTIFY'],
  }),
  OBJECT: step(['FORWARDED'], 'OBJECTED', { meets: ['OBJECT'], within: 'OBJECT' }),
  AGREE_TO_OBJECTION: step(['OBJECTED'], 'REGISTERED', {
    drops: ['NOTIFY', 'SIMPLE_ACCEPT'], starts: ['SORT'],
  }),
  REFUSE_OBJECTION: step(['OBJECTED'], 'FORWARDED'),
  RAISE_DISPUTE: step(['FORWARDED', 'OBJECTED'], 'DISPUTED', {
    drops: ['OBJECT'], starts: ['DISPUTE'],
  }),
  CONFIRM_ORGAN: step(['DISPUTED'], 'FORWARDED', { meets: ['DISPUTE'] }),
  REASSIGN: step(['DISPUTED'], 'FORWARDED', {
    meets: ['DISPUTE'], drops: ['NOTIFY', 'SIMPLE_ACCEPT'], starts: ['NOTIFY'],
  }),
  NOTIFY: step(WITH_AN_ORGAN, null, { meets: ['NOTIFY'] }),
  ROUTE: step(BEFORE_ACCEPTANCE, 'ROUTED', {
    meets: ['SORT', 'NOTIFY', 'SIMPLE_PASS', 'SIMPLE_ACCEPT'], drops: ['OBJECT'],
  }),
  ACCEPT: step(['FORWARDED'], 'ACCEPTED', {
    meets: ['SIMPLE_ACCEPT'], drops: ['OBJECT'], starts: ['HANDLE'],
  }),
  SIMPLIFY: step(BEFORE_ACCEPTANCE, null),
  SWITCH_TO_NORMAL: step(['REGISTERED', 'FORWARDED', 'ACCEPTED'], null, { drops: SIMPLE }),
  REQUEST_EXTENSION: step(['ACCEPTED'], null),
  DECIDE_EXTENSION: step(['ACCEPTED'], null),
  SETTLE: step(['ACCEPTED'], null),
  ISSUE_OPINION: step(['ACCEPTED'], 'DECIDED'),
  DELIVER_OPINION: step(['DECIDED'], 'ANSWERED', {
    meets: ['HANDLE', 'NOTIFY', 'SIMPLE_OPINION'], starts: ['REVIEW_REQUEST', 'RATE'],
  }),
  /** Of a suggestion or an accusation: nothing is reviewed, so nothing is owed after it. */
  DELIVER_ANSWER: step(['DECIDED'], 'FINAL', {
    meets: ['NOTIFY', 'SIMPLE_OPINION'], starts: ['RATE'],
  }),
  REQUEST_REVIEW: step(['ANSWERED'], 'REVIEWING', {
    meets: ['REVIEW_REQUEST'], starts: ['REVIEW'], within: 'REVIEW_REQUEST',
  }),
  ISSUE_REVIEW: step(['REVIEWING'], 'REVIEW_DECIDED'),
  DELIVER_REVIEW: step(['REVIEW_DECIDED'], 'REVIEWED', {
    meets: ['REVIEW'], starts: ['REEXAMINE_REQUEST'],
  }),
  REQUEST_REEXAMINATION: step(['REVIEWED'], 'REEXAMINING', {
    meets: ['REEXAMINE_REQUEST'], starts: ['REEXAMINE'], within: 'REEXAMINE_REQUEST',
  }),
  OPEN_HEARING: step(['REEXAMINING'], 'HEARING'),
  CLOSE_HEARING: step(['HEARING'], 'REEXAMINING'),
  ISSUE_REEXAMINATION: step(['REEXAMINING'], 'REEXAMINATION_DECIDED'),
  DELIVER_REEXAMINATION: step(['REEXAMINATION_DECIDED'], 'FINAL', { meets: ['REEXAMINE'] }),
  LAPSE: step(['ANSWERED', 'REVIEWED'], 'FINAL'),
  MARK_SERIOUS: step(open(), null, { starts: ['REPORT_UPWARD'] }),
  REPORT_UPWARD: step(CHAIN_STAGES, null, { meets: ['REPORT_UPWARD'] }),
  RECUSE: step(open(), null),
  RATE: step(CHAIN_STAGES, null, { meets: ['RATE'], within: 'RATE' }),
};

/** What a step is decided by, besides the stage it is taken from. */
export interface Bearing {
  readonly class: PetitionClass;
  readonly procedure: Procedure;
  /** Whether the petitioner's name and address are clear enough to be told anything. */
  readonly notifiable: boolean;
}

/** What a step changes; a refusal where it is not open from this stage. */
export function takeChainStep(
  step: ChainStep, stage: ChainStage, bearing: Bearing,
): Move & { readonly stage: ChainStage } | Refusal {
  const move = STEPS[step];
  if (!move.from.includes(stage)) return wrongChainStage(step, move.from, stage);
  return { ...move, stage: move.to ?? stage, starts: startsOf(step, bearing) };
}

/** Where a chain begins and what runs from then on: at the petition office or at the organ. */
export function beginChain(step: 'REGISTER' | 'RECEIVE', bearing: Bearing) {
  const stage: ChainStage = step === 'REGISTER' ? 'REGISTERED' : 'FORWARDED';
  return { stage, starts: startsOf(step, bearing), meets: STEPS[step].meets };
}

export function isChainOpen(stage: ChainStage): boolean {
  return !CHAIN_ENDED.includes(stage);
}

/**
 * What the table starts, less what the matter is not given: nobody is told who is unknown (R-C-26),
 * and only claims have the 60 days (R-C-06). Those of the simplified procedure come beside the
 * statutory ones, so that going back to the normal one moves none of these (R-C-33).
 */
function startsOf(step: ChainStep, { class: of, procedure, notifiable }: Bearing): ChainClock[] {
  const starts = STEPS[step].starts.filter((clock) =>
    (clock !== 'NOTIFY' || notifiable) && (clock !== 'HANDLE' || of === 'CLAIM')
    && (clock !== 'RATE' || notifiable));
  return procedure === 'SIMPLIFIED' ? [...starts, ...SIMPLE_STARTS[step] ?? []] : starts;
}

const SIMPLE_STARTS: Partial<Record<ChainStep, readonly ChainClock[]>> = {
  PASS_ON: ['SIMPLE_PASS'],
  AGREE_TO_OBJECTION: ['SIMPLE_PASS'],
  FORWARD: ['SIMPLE_ACCEPT'],
  REASSIGN: ['SIMPLE_ACCEPT'],
  ACCEPT: ['SIMPLE_OPINION'],
};

/** The delivery that follows each opinion: of a claim the one a review may be asked of. */
export function deliveryOf(stage: ChainStage, of: PetitionClass): ChainStep | null {
  switch (stage) {
    case 'DECIDED': return of === 'CLAIM' ? 'DELIVER_OPINION' : 'DELIVER_ANSWER';
    case 'REVIEW_DECIDED': return 'DELIVER_REVIEW';
    case 'REEXAMINATION_DECIDED': return 'DELIVER_REEXAMINATION';
    default: return null;
  }
}

/** Whether the opinion that stands, or is to come, may be questioned of anybody (R-C-12). */
export function isReviewable(stage: ChainStage, of: PetitionClass): boolean {
  return of === 'CLAIM' && !BEYOND_REVIEW.includes(stage);
}

const BEYOND_REVIEW: readonly ChainStage[] = [
  'REEXAMINING', 'HEARING', 'REEXAMINATION_DECIDED', ...CHAIN_ENDED,
];

/** The time to go on by which the opinion of a stage becomes final; null where it does not. */
export function lapsesOn(stage: ChainStage): ChainClock | null {
  switch (stage) {
    case 'ANSWERED': return 'REVIEW_REQUEST';
    case 'REVIEWED': return 'REEXAMINE_REQUEST';
    default: return null;
  }
}

/** Who owes the next step. */
export const PARTIES = ['OFFICE', 'ORGAN', 'SUPERIOR', 'PETITIONER', 'REVIEWER'] as const;
export type Party = (typeof PARTIES)[number];

const OWES: Readonly<Record<ChainStage, Party | null>> = {
  REGISTERED: 'OFFICE', FORWARDED: 'ORGAN', OBJECTED: 'OFFICE', DISPUTED: 'SUPERIOR',
  ACCEPTED: 'ORGAN', DECIDED: 'ORGAN', ANSWERED: 'PETITIONER',
  REVIEWING: 'REVIEWER', REVIEW_DECIDED: 'REVIEWER', REVIEWED: 'PETITIONER',
  REEXAMINING: 'REVIEWER', HEARING: 'REVIEWER', REEXAMINATION_DECIDED: 'REVIEWER',
  FINAL: null, ROUTED: null, ATTACHED: null,
};

export function owesOn(stage: ChainStage): Party | null {
  return OWES[stage];
}

/** Where the organ owes the next step. */
export const ORGAN_STAGES: readonly ChainStage[] = CHAIN_STAGES
  .filter((stage) => OWES[stage] === 'ORGAN');

/** The level of the ladder that owes the next step: what is no organ's is the district's. */
export function chainLevel(stage: ChainStage): Level {
  return ORGAN_STAGES.includes(stage) ? 'DEPARTMENT' : 'DISTRICT';
}

/** The level that owes what a clock counts: of these the organ, of all else the district. */
export function clockLevel(clock: ChainClock): Level {
  return ORGAN_CLOCKS.includes(clock) ? 'DEPARTMENT' : 'DISTRICT';
}

const ORGAN_CLOCKS: readonly ChainClock[] = [
  'NOTIFY', 'OBJECT', 'HANDLE', 'SIMPLE_ACCEPT', 'SIMPLE_OPINION',
];

/** The window a step is to be taken in; null: it may be taken at any time. */
export function windowOf(step: ChainStep): ChainClock | null {
  return STEPS[step].within;
}

function step(
  from: readonly ChainStage[], to: ChainStage | null,
  { meets = [], drops = [], starts = [], within = null }: Partial<Move> = {},
): Move {
  return { from, to, meets, drops, starts, within };
}

function open(): readonly ChainStage[] {
  return CHAIN_STAGES.filter((stage) => !CHAIN_ENDED.includes(stage));
}

export function wrongChainStage(
  step: string, from: readonly ChainStage[], stage: ChainStage,
): Refusal {
  const needed = from.join(', ');
  return new Refusal(
    'WRONG_STAGE',
    `${step} needs ${needed}, not ${stage}`,
    `信访步骤 ${step} 只能在 ${needed} 阶段进行,当前为 ${stage}`,
    { field: 'petitionId', rule: 'R-C-06' },
  );
}
