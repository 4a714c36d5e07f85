import { z } from 'zod';
import { OPINION_STEPS } from '../domain/chain-opinion.ts';
import type { ChainStep } from '../domain/chain.ts';
import { OUTCOMES } from '../domain/standing.ts';

/** A step as the register has it. */
export interface Act {
  readonly id: string;
  readonly petitionId: string;
  readonly step: ChainStep;
  readonly at: Date;
  readonly by: string;
  readonly text: string;
  readonly body: unknown;
}

const OPINION = z.object({
  outcome: z.enum(OUTCOMES),
  claim: z.string(),
  facts: z.string(),
  opinion: z.string(),
  basis: z.string(),
  remedy: z.string(),
});
const ASKED = z.object({ days: z.int(), deadlineId: z.string() });
const DECIDED = z.object({ requestId: z.string(), approved: z.boolean() });
const RECUSED = z.object({ officerId: z.string() });
const RATED = z.object({ stars: z.int() });

const DELIVERIES: Readonly<Record<(typeof OPINION_STEPS)[number], readonly ChainStep[]>> = {
  ISSUE_OPINION: ['DELIVER_OPINION', 'DELIVER_ANSWER'],
  ISSUE_REVIEW: ['DELIVER_REVIEW'],
  ISSUE_REEXAMINATION: ['DELIVER_REEXAMINATION'],
};

/** The written opinions, in the order they were given, and when each reached the petitioner. */
export function opinionsOf(acts: readonly Act[]) {
  return OPINION_STEPS.flatMap((step) => acts.filter((act) => act.step === step).map((act) => ({
    ...OPINION.parse(act.body),
    step,
    at: act.at,
    by: act.by,
    deliveredAt: acts.find((each) => DELIVERIES[step].includes(each.step))?.at ?? null,
  })));
}

/** Each time more days were asked for, and what the head of the organ said to it (R-C-07). */
export function extensionsOf(acts: readonly Act[]) {
  const decisions = acts.filter(({ step }) => step === 'DECIDE_EXTENSION')
    .map((act) => ({ ...DECIDED.parse(act.body), at: act.at, by: act.by, reason: act.text }));
  return acts.filter(({ step }) => step === 'REQUEST_EXTENSION').map((act) => {
    const decision = decisions.find(({ requestId }) => requestId === act.id) ?? null;
    return {
      ...ASKED.parse(act.body),
      id: act.id,
      petitionId: act.petitionId,
      reason: act.text,
      requestedAt: act.at,
      requestedBy: act.by,
      approved: decision?.approved ?? null,
      decidedAt: decision?.at ?? null,
      decidedBy: decision?.by ?? null,
      decisionReason: decision?.reason ?? null,
    };
  });
}

/** What was asked for and nobody has decided on. */
export function pendingExtension(acts: readonly Act[]) {
  return extensionsOf(acts).find(({ approved }) => approved === null) ?? null;
}

/** How often a clock was given more time. */
export function extensionsGranted(acts: readonly Act[], deadlineId: string): number {
  return extensionsOf(acts)
    .filter((each) => each.approved === true && each.deadlineId === deadlineId).length;
}

/** Hearings (听证): the time of each is not counted (R-C-11). */
export function hearingsOf(acts: readonly Act[]) {
  const closed = acts.filter(({ step }) => step === 'CLOSE_HEARING');
  return acts.filter(({ step }) => step === 'OPEN_HEARING').map((act, place) => ({
    openedAt: act.at,
    reason: act.text,
    closedAt: closed[place]?.at ?? null,
    outcome: closed[place]?.text ?? null,
  }));
}

/**
 * Consented mediation and settlement within handling (R-C-20): with the agreement itself. What is
 * confirmed is the last that was mediated (R-C-21).
 */
export function settlementsOf(acts: readonly Act[]) {
  const settled = acts.filter(({ step }) => step === 'SETTLE').map(({ at, by, text, body }) => {
    const { document, effectiveAt } = SETTLED.parse(body);
    return { at, by, terms: text, document, effectiveAt: effectiveAt ?? null };
  });
  const applied = acts.find(({ step }) => step === 'APPLY_FOR_CONFIRMATION')?.at ?? null;
  const confirmed = settled.findLast(({ effectiveAt, at }) => {
    return effectiveAt !== null && applied !== null && at <= applied;
  });
  return settled.map((each) => ({
    ...each, confirmationAppliedAt: each === confirmed ? applied : null,
  }));
}

const SETTLED = z.object({ document: z.string(), effectiveAt: z.coerce.date().nullish() });

export function ratingOf(acts: readonly Act[]) {
  const act = acts.find(({ step }) => step === 'RATE');
  return act ? { ...RATED.parse(act.body), at: act.at, comment: act.text } : null;
}

/** Officers who stepped aside. */
export function recusedIn(acts: readonly Act[]): readonly string[] {
  return acts.filter(({ step }) => step === 'RECUSE')
    .map(({ body }) => RECUSED.parse(body).officerId);
}

/** Who took one of these steps. */
export function takenBy(acts: readonly Act[], steps: readonly ChainStep[]): readonly string[] {
  return acts.filter(({ step }) => steps.includes(step)).map(({ by }) => by);
}
