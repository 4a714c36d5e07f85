import { Refusal } from '@linli/kernel/refusal.ts';
import {
  CHAIN_STAGES, type ChainClock, type ChainStage, type ChainStep, isChainOpen, type PetitionClass,
  type Procedure,
} from './chain.ts';

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
  /** Both sides together ask a court to confirm what was mediated (人民调解法 Art. 33). */
  APPLY_FOR_CONFIRMATION: step(CHAIN_STAGES, null, {
    meets: ['CONFIRM_MEDIATION'], within: 'CONFIRM_MEDIATION',
  }),
  REFER_TO_DISCIPLINE: step(CHAIN_STAGES, null, { meets: ['DISCIPLINE'] }),
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
  return CHAIN_STAGES.filter(isChainOpen);
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
