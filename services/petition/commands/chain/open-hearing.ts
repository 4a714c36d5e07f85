import { pauseDeadline } from '@linli/chassis/deadlines.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { HEARING, openHearing as opened } from '../../domain/chain-clocks.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps } from '../take-step.ts';
import { kernelClock, pauseReasons } from './clocks.ts';
import { openClock } from './open-clock.ts';
import type { ReasonInput } from './reasoned.ts';
import { nothingOwed } from './refusals.ts';
import { advanceChain, moveOf, takeChainStep } from './take-chain-step.ts';

/** The one pause the regulation knows, and only where the rule of the clock lists it (R-C-11). */
export async function openHearing(deps: Deps, input: ReasonInput): Promise<Answer> {
  const { reason: text } = input;
  const wrong = checkText('reason', text, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'openHearing', guard: 'OPEN_HEARING', input } as const;
  return takeChainStep(deps, call, async (em, open) => {
    const move = moveOf('OPEN_HEARING', open.chain);
    if (move instanceof Refusal) return move;
    const row = await openClock(em, open.petition.id, 'REEXAMINE');
    if (!row) return nothingOwed('re-examination', '复核期限', 'R-C-11');
    const listed = await pauseReasons(em, open, 'REEXAMINE', deps.now);
    const stopped = opened(kernelClock(row, false), listed, deps);
    if (stopped instanceof Refusal) return stopped;
    const pause = { at: deps.now, reason: HEARING };
    await pauseDeadline(em, open.petition.id, ['REEXAMINE'], pause);
    return advanceChain(em, open, 'OPEN_HEARING', deps, { text });
  });
}
