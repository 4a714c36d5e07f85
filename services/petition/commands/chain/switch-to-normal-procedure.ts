import { Refusal } from '@linli/kernel/refusal.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps } from '../take-step.ts';
import type { ReasonInput } from './reasoned.ts';
import { nothingOwed } from './refusals.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

/** Back to the normal procedure, whose clocks ran from the original receipt throughout (R-C-33). */
export async function switchToNormalProcedure(deps: Deps, input: ReasonInput): Promise<Answer> {
  const wrong = checkText('reason', input.reason, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'switchToNormalProcedure', guard: 'SWITCH_TO_NORMAL', input } as const;
  return takeChainStep(deps, call, async (em, open) => {
    if (open.chain.procedure === 'NORMAL') {
      return nothingOwed('simplified procedure', '简易办理', 'R-C-33');
    }
    const advanced = await advanceChain(em, open, 'SWITCH_TO_NORMAL', deps, { text: input.reason });
    if (!(advanced instanceof Refusal)) em.assign(open.chain, { procedure: 'NORMAL' });
    return advanced;
  });
}
