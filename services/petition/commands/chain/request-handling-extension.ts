import { Refusal } from '@linli/kernel/refusal.ts';
import { extendHandling } from '../../domain/chain-clocks.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import { pendingExtension } from '../../store/chain-acts.ts';
import type { Answer, Deps } from '../take-step.ts';
import { handlingClock } from './clocks.ts';
import type { ReasonInput } from './reasoned.ts';
import { nothingOwed, pendingExtension as isPending } from './refusals.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

export interface ExtensionInput extends ReasonInput {
  readonly days: number;
}

/** The handler asks the head of the organ; what could never be granted is not asked (R-C-07). */
export async function requestHandlingExtension(
  deps: Deps, input: ExtensionInput,
): Promise<Answer> {
  const { days, reason: text } = input;
  const wrong = checkText('reason', text, BOUNDS.note);
  if (wrong) return wrong;
  const call = {
    mutation: 'requestHandlingExtension', guard: 'REQUEST_EXTENSION', input,
  } as const;
  return takeChainStep(deps, call, async (em, open) => {
    if (pendingExtension(open.acts)) return isPending();
    const handling = await handlingClock(em, open, deps.now);
    if (!handling) return nothingOwed('60 days', '办理期限', 'R-C-07');
    const could = extendHandling(handling.clock, days, handling.most, deps);
    if (could instanceof Refusal) return could;
    const entry = { text, body: { days, deadlineId: handling.row.id } };
    return advanceChain(em, open, 'REQUEST_EXTENSION', deps, entry);
  });
}
