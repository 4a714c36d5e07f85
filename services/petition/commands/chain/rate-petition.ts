import { invalid } from '@linli/kernel/input.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps, StepInput } from '../take-step.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

export interface RatingInput extends StepInput {
  readonly stars: number;
  readonly comment?: string | null | undefined;
}

/** The petitioner's word on the answer, once, within 30 days of it (R-C-36). */
export async function ratePetition(deps: Deps, input: RatingInput): Promise<Answer> {
  const { stars } = input;
  const text = input.comment ?? '';
  const wrong = checkText('comment', text, BOUNDS.optionalNote);
  if (wrong) return wrong;
  if (stars < 1 || stars > 5) return invalid('stars', 'are 1 to 5', '须为1至5', 'R-C-36');
  const call = { mutation: 'ratePetition', guard: 'RATE', input } as const;
  return takeChainStep(deps, call, (em, open) => {
    return advanceChain(em, open, 'RATE', deps, { text, body: { stars } });
  });
}
