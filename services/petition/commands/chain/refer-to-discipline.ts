import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps } from '../take-step.ts';
import { openClock } from './open-clock.ts';
import type { ReasonInput } from './reasoned.ts';
import { nothingOwed } from './refusals.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

/** A report of retaliation is handed to the discipline body (R-C-25, 打击报复零容忍). */
export async function referToDiscipline(deps: Deps, input: ReasonInput): Promise<Answer> {
  const wrong = checkText('reason', input.reason, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'referToDiscipline', guard: 'REFER_TO_DISCIPLINE', input } as const;
  return takeChainStep(deps, call, async (em, open) => {
    if (!(await openClock(em, open.petition.id, 'DISCIPLINE'))) {
      return nothingOwed('report of retaliation', '打击报复事项', 'R-C-25');
    }
    return advanceChain(em, open, 'REFER_TO_DISCIPLINE', deps, { text: input.reason });
  });
}
