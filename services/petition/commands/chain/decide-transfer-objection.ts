import { Refusal } from '@linli/kernel/refusal.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps } from '../take-step.ts';
import type { ReasonInput } from './reasoned.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

export interface DecisionInput extends ReasonInput {
  readonly approved: boolean;
}

/** The material goes back only where the sender agrees (信访工作条例 Art. 23). */
export async function decideTransferObjection(deps: Deps, input: DecisionInput): Promise<Answer> {
  const { approved, reason: text } = input;
  const wrong = checkText('reason', text, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'decideTransferObjection', guard: 'DECIDE_OBJECTION', input } as const;
  return takeChainStep(deps, call, async (em, open) => {
    const step = approved ? 'AGREE_TO_OBJECTION' : 'REFUSE_OBJECTION';
    const advanced = await advanceChain(em, open, step, deps, { text });
    if (advanced instanceof Refusal || !approved) return advanced;
    em.assign(open.chain, { receivedAt: deps.now, returns: open.chain.returns + 1 });
    return advanced;
  });
}
