import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';

/** What a street calls for (吹哨, G-10). */
export const WHISTLE_KINDS = ['DAILY', 'EMERGENCY', 'JOINT_ENFORCEMENT'] as const;
export type WhistleKind = (typeof WHISTLE_KINDS)[number];

export const WHISTLE_STATES = ['BLOWN', 'ACKNOWLEDGED', 'ON_SITE', 'RATED'] as const;
export type WhistleState = (typeof WHISTLE_STATES)[number];

/** Where a whistle stands, and what the department reported (报到, G-11). A row is one, as it is. */
export interface Whistle {
  readonly state: WhistleState;
  readonly acknowledgedAt: Date | null;
  readonly arrivedAt: Date | null;
  readonly action: string | null;
  /** 1 to 5, by the street. */
  readonly rating: number | null;
  /** 1 to 5, by the called department, and whether the call was justified (R-H-35). */
  readonly callRating: number | null;
  readonly callJustified: boolean | null;
  readonly callNote: string | null;
  readonly callRatedAt: Date | null;
}

/** How the called department saw the call. */
export interface Call {
  readonly rating: number;
  readonly justified: boolean;
  readonly note: string | null;
}

export const NEWLY_BLOWN: Whistle = {
  state: 'BLOWN', acknowledgedAt: null, arrivedAt: null, action: null, rating: null,
  callRating: null, callJustified: null, callNote: null, callRatedAt: null,
};

/** Whoever is on site has heard: a report-in needs no acknowledgement before it. */
const STEPS = {
  ACKNOWLEDGE: { from: ['BLOWN'], to: 'ACKNOWLEDGED' },
  REPORT_IN: { from: ['BLOWN', 'ACKNOWLEDGED'], to: 'ON_SITE' },
  RATE: { from: ['ON_SITE'], to: 'RATED' },
  /** Either side may rate first: the state is the street's alone to move on. */
  RATE_CALL: { from: ['ON_SITE', 'RATED'], to: 'RATED' },
} as const satisfies Record<string, { from: readonly WhistleState[]; to: WhistleState }>;

export function acknowledge(whistle: Whistle, now: Date): Whistle | Refusal {
  return step('ACKNOWLEDGE', whistle, { acknowledgedAt: now });
}

export function report(whistle: Whistle, action: string, now: Date): Whistle | Refusal {
  const acknowledgedAt = whistle.acknowledgedAt ?? now;
  return step('REPORT_IN', whistle, { acknowledgedAt, arrivedAt: now, action });
}

export function rate(whistle: Whistle, rating: number): Whistle | Refusal {
  if (rating < 1 || rating > 5) return invalid('rating', 'is from 1 to 5', '须为1至5分');
  return step('RATE', whistle, { rating });
}

/** The department rates the call once it has been on site, and once (R-H-35). */
export function rateCall(whistle: Whistle, call: Call, now: Date): Whistle | Refusal {
  const { rating, justified, note } = call;
  if (rating < 1 || rating > 5) return invalid('rating', 'is from 1 to 5', '须为1至5分');
  const next = step('RATE_CALL', whistle, {
    callRating: rating, callJustified: justified, callNote: note, callRatedAt: now,
  });
  if (next instanceof Refusal) return next;
  if (whistle.callRating !== null) return RATED_BEFORE;
  return { ...next, state: whistle.state };
}

/** The clock of R-G-28; it is met by an acknowledgement or by a report-in. */
export const ACKNOWLEDGE = 'ACKNOWLEDGE';

const RATED_BEFORE = new Refusal(
  'WRONG_STATE', 'The department has rated this whistle before', '部门已评价过该次吹哨',
  { field: 'whistleId', rule: 'R-H-35' },
);

function step(
  name: keyof typeof STEPS, whistle: Whistle, change: Partial<Whistle>,
): Whistle | Refusal {
  const { from, to } = STEPS[name];
  if (!from.some((state) => state === whistle.state)) {
    return new Refusal(
      'WRONG_STATE',
      `${name} needs ${from.join(' or ')}, not ${whistle.state}`,
      `当前状态为${LABEL[whistle.state]}，不能进行此操作`,
      { field: 'whistleId', rule: 'G-10' },
    );
  }
  return { ...whistle, ...change, state: to };
}

const LABEL = {
  BLOWN: '已吹哨', ACKNOWLEDGED: '已响应', ON_SITE: '已报到', RATED: '已评价',
} as const satisfies Record<WhistleState, string>;
