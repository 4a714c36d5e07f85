import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps } from '../take-step.ts';
import type { ReasonInput } from './reasoned.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

export interface RecusalInput extends ReasonInput {
  readonly officerId: string;
}

/** Who has a direct interest steps aside and is refused from then on (信访工作条例 Art. 28). */
export async function recuseOfficer(deps: Deps, input: RecusalInput): Promise<Answer> {
  const officerId = textWithin('officerId', input.officerId, { max: 200 }, 'R-C-24');
  if (officerId instanceof Refusal) return officerId;
  const wrong = checkText('reason', input.reason, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'recuseOfficer', guard: 'RECUSE', input } as const;
  return takeChainStep(deps, call, (em, open) => {
    return advanceChain(em, open, 'RECUSE', deps, { text: input.reason, body: { officerId } });
  });
}
