import type { ChainStep } from '../../domain/chain.ts';
import type { GuardedChainStep } from '../../domain/chain-policy.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps, StepInput } from '../take-step.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

/** A step that says why. */
export interface ReasonInput extends StepInput {
  readonly reason: string;
}

/** A step that may say something. */
export interface NoteInput extends StepInput {
  readonly note?: string | null | undefined;
}

/** A step of the table that needs nothing more than its reason. */
export async function reasoned(
  deps: Deps, mutation: string, step: ChainStep & GuardedChainStep, input: ReasonInput,
): Promise<Answer> {
  const wrong = checkText('reason', input.reason, BOUNDS.note);
  if (wrong) return wrong;
  return takeChainStep(deps, { mutation, guard: step, input }, (em, open) => {
    return advanceChain(em, open, step, deps, { text: input.reason });
  });
}
