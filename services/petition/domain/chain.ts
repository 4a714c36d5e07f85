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
  'REPORT_UPWARD', 'DISCIPLINE', 'RATE', 'CONFIRM_MEDIATION',
] as const;
export type ChainClock = (typeof CHAIN_CLOCKS)[number];

/** Somebody may do a thing until these end; that nobody did is no lapse of anybody's. */
export const WINDOWS: readonly ChainClock[] = [
  'OBJECT', 'REVIEW_REQUEST', 'REEXAMINE_REQUEST', 'RATE', 'CONFIRM_MEDIATION',
];

/** What stays open when the chain ends: reports, and what the parties may still do. */
export const OUTLASTING: readonly ChainClock[] = [
  'REPORT_UPWARD', 'DISCIPLINE', 'RATE', 'CONFIRM_MEDIATION',
];

export const CHAIN_STEPS = [
  'REGISTER', 'RECEIVE', 'PASS_ON', 'FORWARD', 'OBJECT', 'AGREE_TO_OBJECTION', 'REFUSE_OBJECTION',
  'RAISE_DISPUTE', 'CONFIRM_ORGAN', 'REASSIGN', 'NOTIFY', 'ROUTE', 'ACCEPT', 'SIMPLIFY',
  'SWITCH_TO_NORMAL', 'REQUEST_EXTENSION', 'DECIDE_EXTENSION', 'SETTLE', 'ISSUE_OPINION',
  'DELIVER_OPINION', 'DELIVER_ANSWER', 'REQUEST_REVIEW', 'ISSUE_REVIEW', 'DELIVER_REVIEW',
  'REQUEST_REEXAMINATION', 'OPEN_HEARING', 'CLOSE_HEARING', 'ISSUE_REEXAMINATION',
  'DELIVER_REEXAMINATION', 'LAPSE', 'MARK_SERIOUS', 'REPORT_UPWARD', 'RECUSE', 'RATE',
  'APPLY_FOR_CONFIRMATION', 'REFER_TO_DISCIPLINE',
] as const;
export type ChainStep = (typeof CHAIN_STEPS)[number];

/** What a window's one rung does. */
export const LAPSE = 'LAPSE';

export function isChainOpen(stage: ChainStage): boolean {
  return !CHAIN_ENDED.includes(stage);
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
