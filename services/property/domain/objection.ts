import { Refusal } from '@linli/kernel/refusal.ts';
import type { CaseClock, Standing } from './case.ts';

/** What the objector holds to be wrong: what was provided, or how the platform entered it. */
export const OBJECTION_GROUNDS = ['FACTS', 'ENTRY'] as const;
export type Ground = (typeof OBJECTION_GROUNDS)[number];

/** Who decides: the platform itself (R-K-17), or whoever provided the record (R-K-18). */
export const ROUTES = ['PLATFORM', 'PROVIDER'] as const;
export type Route = (typeof ROUTES)[number];

/** What starts a limit. */
export const STARTS = ['RECEIVED', 'MATERIAL', 'PASSED_ON'] as const;
export type Start = (typeof STARTS)[number];

export const OBJECTION_STEPS = ['MARK', 'DECIDE', 'PASS_ON', 'PROVIDER_DECIDE'] as const;
export type ObjectionStep = (typeof OBJECTION_STEPS)[number];

/** The steps owed on each route. */
const STEPS: Readonly<Record<Route, readonly ObjectionStep[]>> = {
  PLATFORM: ['MARK', 'DECIDE'],
  PROVIDER: ['MARK', 'PASS_ON', 'PROVIDER_DECIDE'],
};

/** An objection to an entry, as far as its next step depends on it. */
export interface Objection extends Standing {
  readonly route: Route;
  readonly materialAt: Date | null;
  readonly markedAt: Date | null;
}

/** What was provided is its provider's to judge; what the platform did is its own. */
export function routeOf(ground: Ground, evidence: { readonly topic: string }): Route {
  return ground === 'FACTS' && !evidence.topic.startsWith('property.') ? 'PROVIDER' : 'PLATFORM';
}

/** The steps whose limits begin with these events, by the limits in force. */
export function stepsFrom(
  events: readonly Start[], route: Route, startOf: (step: ObjectionStep) => Start,
): ObjectionStep[] {
  return STEPS[route].filter((step) => events.includes(startOf(step)));
}

export function clockOfStep(step: ObjectionStep): CaseClock {
  return `OBJECTION_${step}`;
}

/** "Disputed" is shown beside the record, and the entry is suspended (R-K-16): once. */
export function mark(objection: Objection, now: Date): { markedAt: Date } | Refusal {
  if (objection.stage === 'DECIDED' || objection.markedAt) {
    return wrongStep('It is marked already, or decided', '该异议已标注或已作出决定', 'R-K-16');
  }
  return { markedAt: now };
}

/** The limits of R-K-17 and R-K-18 run from the material's receipt: from the first. */
export function supply(
  { stage, materialAt }: Objection, now: Date,
): { materialAt: Date } | Refusal {
  if (stage !== 'RECEIVED') {
    return wrongStep('It was passed on, or decided', '该异议已转送或已作出决定', 'R-K-17');
  }
  return { materialAt: materialAt ?? now };
}

/** Only what its provider is to judge is passed on, and not before there is something to judge. */
export function passOn(
  { stage, route, materialAt }: Objection, provider: string, now: Date,
) {
  if (route !== 'PROVIDER' || stage !== 'RECEIVED' || !materialAt) {
    return wrongStep('It is not to be passed on now', '该异议现不应转送', 'R-K-18');
  }
  return { stage: 'PASSED_ON', provider, passedOnAt: now } as const;
}

/** What its provider is to judge is not decided before it was passed on (R-K-18). */
export function mayDecideNow(
  { stage, route }: { readonly stage: Standing['stage']; readonly route: Route },
): Refusal | null {
  if (route === 'PLATFORM' || stage === 'PASSED_ON') return null;
  return wrongStep('It is to be passed on first', '应先转送信息提供单位', 'R-K-18');
}

function wrongStep(why: string, whyZh: string, rule: string): Refusal {
  return new Refusal('WRONG_STEP', why, whyZh, { field: 'caseId', rule });
}
