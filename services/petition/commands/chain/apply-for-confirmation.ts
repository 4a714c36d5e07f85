import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps } from '../take-step.ts';
import type { ReasonInput } from './reasoned.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

/** Both sides ask a court to confirm what was mediated (司法确认), in its 30 days (R-C-21). */
export async function applyForConfirmation(deps: Deps, input: ReasonInput): Promise<Answer> {
  const wrong = checkText('reason', input.reason, BOUNDS.note);
  if (wrong) return wrong;
  const call = {
    mutation: 'applyForConfirmation', guard: 'APPLY_FOR_CONFIRMATION', input,
  } as const;
  return takeChainStep(deps, call, (em, open) => {
    return advanceChain(em, open, 'APPLY_FOR_CONFIRMATION', deps, { text: input.reason });
  });
}
