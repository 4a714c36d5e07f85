import { Refusal } from '@linli/kernel/refusal.ts';
import { closeHearing as closed } from '../../domain/chain-clocks.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps } from '../take-step.ts';
import { kernelClock, resumeClock } from './clocks.ts';
import { openClock } from './open-clock.ts';
import type { ReasonInput } from './reasoned.ts';
import { nothingOwed } from './refusals.ts';
import { advanceChain, moveOf, takeChainStep } from './take-chain-step.ts';

/** What was left of the 30 days when the hearing began is left when it ends (R-T-16). */
export async function closeHearing(deps: Deps, input: ReasonInput): Promise<Answer> {
  const { reason: text } = input;
  const wrong = checkText('reason', text, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'closeHearing', guard: 'CLOSE_HEARING', input } as const;
  return takeChainStep(deps, call, async (em, open) => {
    const move = moveOf('CLOSE_HEARING', open.chain);
    if (move instanceof Refusal) return move;
    const row = await openClock(em, open.petition.id, 'REEXAMINE');
    if (!row) return nothingOwed('re-examination', '复核期限', 'R-C-11');
    const resumed = closed(kernelClock(row, false), deps);
    if (resumed instanceof Refusal) return resumed;
    await resumeClock(em, row, resumed, deps);
    return advanceChain(em, open, 'CLOSE_HEARING', deps, { text });
  });
}
