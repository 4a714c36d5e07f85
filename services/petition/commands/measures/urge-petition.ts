import { BOUNDS, checkText } from '../../domain/wording.ts';
import { openClock } from '../chain/open-clock.ts';
import { type Answer, type Deps, takeStep } from '../take-step.ts';
import { type ReasonInput, takeMeasure } from './measuring.ts';

/** A supervisor urges (催办); left unanswered, the criticism notice and the interview come. */
export async function urgePetition(deps: Deps, input: ReasonInput): Promise<Answer> {
  const { reason } = input;
  const wrong = checkText('reason', reason, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'urgePetition', step: 'URGE', input } as const;
  return takeStep(deps, call, async (em, petition) => {
    const handling = await openClock(em, petition.id, 'HANDLE');
    const told = { deadlineId: handling?.id ?? null };
    const taking = { kind: 'URGING', step: 'URGE', clock: 'CRITICISM', reason, told } as const;
    return takeMeasure(em, petition, taking, deps);
  });
}
