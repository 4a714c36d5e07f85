import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps } from '../take-step.ts';
import { openClock } from './open-clock.ts';
import type { ReasonInput } from './reasoned.ts';
import { alreadyMarked } from './refusals.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

/** Serious and urgent (重大、紧急): reported upward at once, the hour runs from here (R-C-22). */
export async function markPetitionSerious(deps: Deps, input: ReasonInput): Promise<Answer> {
  const wrong = checkText('reason', input.reason, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'markPetitionSerious', guard: 'MARK_SERIOUS', input } as const;
  return takeChainStep(deps, call, async (em, open) => {
    if (await openClock(em, open.petition.id, 'REPORT_UPWARD')) return alreadyMarked();
    return advanceChain(em, open, 'MARK_SERIOUS', deps, { text: input.reason });
  });
}
