import { DAY } from './civil.ts';

/** What a notice is about. It names no person: who reads it opens the case. */
export interface About {
  readonly action: string;
  readonly clock: string;
  readonly dueAt: Date;
  /** The rule and its version, such as R-E-01@1. */
  readonly rule: string;
  /** OWES: the step is theirs from then on; COPY: they are told of it. */
  readonly role: 'OWES' | 'COPY';
  /** Levels that had nobody, so that the step came here. */
  readonly passedOver: readonly string[];
}

export type Pair = readonly [english: string, chinese: string];

/** What a service calls its clocks and levels; what is not named goes by its code. */
export interface Vocabulary {
  readonly clocks: Readonly<Record<string, Pair>>;
  readonly levels: Readonly<Record<string, Pair>>;
}

export interface NoticeText {
  readonly text: string;
  readonly textZh: string;
}

/** Told in both languages: what is due when, by which rule, and whose it is. */
export function noticeText(
  { action, clock, dueAt, rule, role, passedOver }: About, { clocks, levels }: Vocabulary,
): NoticeText {
  const [done, doneZh] = ACTIONS[action] ?? [action, action];
  const [step, stepZh] = clocks[clock] ?? [clock, clock];
  const [owes, owesZh] = ROLES[role];
  const due = chinaTime(dueAt);
  const empty = passedOver.map((level): Pair => levels[level] ?? [level, level]);
  const none = empty.length === 0;
  const gap = none ? '' : ` Nobody was on duty at: ${empty.map(([name]) => name).join(', ')}.`;
  const gapZh = none ? '' : `${empty.map(([, name]) => name).join('、')}届时无人在岗,由您接办。`;
  return {
    text: `${done}: ${step} is due at ${due}, China time (${rule}). ${owes}${gap}`,
    textZh: `${doneZh}:${stepZh}期限为北京时间${due}(${rule})。${owesZh}${gapZh}`,
  };
}

const ACTIONS: Readonly<Record<string, Pair>> = {
  REMIND: ['Reminder', '提醒'],
  WARN: ['Warning', '预警'],
  URGE: ['Urged', '催办'],
  ESCALATE: ['Escalated', '升级'],
  WHISTLE: ['Whistle blown', '吹哨'],
  CRITICISE: ['Criticised in a notice', '通报批评'],
  SUPERVISE: ['Supervised', '督办'],
  INTERVIEW: ['Called to an interview', '约谈'],
  DECIDE: ['For the district to decide', '提请区级研究'],
};

const ROLES: Readonly<Record<About['role'], Pair>> = {
  OWES: ['The step is yours.', '此步骤由您承办。'],
  COPY: ['For your information.', '请知悉。'],
};

/** China keeps UTC+8 all year round: a third of a day. */
function chinaTime(instant: Date): string {
  return new Date(instant.getTime() + DAY / 3).toISOString().slice(0, 16).replace('T', ' ');
}
