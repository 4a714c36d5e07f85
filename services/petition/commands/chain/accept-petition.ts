import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps } from '../take-step.ts';
import type { NoteInput } from './reasoned.ts';
import { otherRoute } from './refusals.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

/** The organ accepts (受理): of a claim that goes no other legal route the 60 days begin. */
export async function acceptPetition(deps: Deps, input: NoteInput): Promise<Answer> {
  const text = input.note ?? '';
  const wrong = checkText('note', text, BOUNDS.optionalNote);
  if (wrong) return wrong;
  const call = { mutation: 'acceptPetition', guard: 'ACCEPT', input } as const;
  return takeChainStep(deps, call, async (em, open) => {
    if (open.chain.route !== null) return otherRoute();
    return advanceChain(em, open, 'ACCEPT', deps, { text });
  });
}
