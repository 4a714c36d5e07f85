import { Refusal } from '@linli/kernel/refusal.ts';
import { checkAnother } from '../../domain/chain-policy.ts';
import {
  type Opinion, OPINION_STEPS, type OpinionStep, readOpinion,
} from '../../domain/chain-opinion.ts';
import { takenBy } from '../../store/chain-acts.ts';
import type { Answer, Deps, StepInput } from '../take-step.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

export interface OpinionInput extends StepInput, Opinion {}

/** An opinion in writing; who gave one below does not give one above it (R-C-24). */
export async function giveOpinion(
  deps: Deps, mutation: string, step: OpinionStep, input: OpinionInput,
): Promise<Answer> {
  const opinion = readOpinion(input);
  if (opinion instanceof Refusal) return opinion;
  return takeChainStep(deps, { mutation, guard: step, input }, async (em, open) => {
    const below = takenBy(open.acts, OPINION_STEPS.filter((each) => each !== step));
    const same = checkAnother(deps.actor, below, 'R-C-24');
    if (same) return same;
    return advanceChain(em, open, step, deps, { text: opinion.opinion, body: opinion });
  });
}
