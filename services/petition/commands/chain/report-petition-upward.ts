import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps } from '../take-step.ts';
import { openClock } from './open-clock.ts';
import type { ReasonInput } from './reasoned.ts';
import { nothingOwed } from './refusals.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

/** To the Party committee and government, and to the petition office above (R-C-22). */
export async function reportPetitionUpward(deps: Deps, input: ReasonInput): Promise<Answer> {
  const wrong = checkText('reason', input.reason, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'reportPetitionUpward', guard: 'REPORT_UPWARD', input } as const;
  return takeChainStep(deps, call, async (em, open) => {
    if (!(await openClock(em, open.petition.id, 'REPORT_UPWARD'))) {
      return nothingOwed('report upward', '上报事项', 'R-C-22');
    }
    return advanceChain(em, open, 'REPORT_UPWARD', deps, { text: input.reason });
  });
}
