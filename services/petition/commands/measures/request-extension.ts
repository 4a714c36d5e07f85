import { Refusal } from '@linli/kernel/refusal.ts';
import { take } from '../../domain/standing.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import { unitOf } from '../clocks.ts';
import { type Answer, type Deps, takeStep } from '../take-step.ts';
import { extended } from './extending.ts';
import { type ReasonInput, takeMeasure } from './measuring.ts';

export interface ExtensionInput extends ReasonInput {
  readonly amount: number;
}

/** The handler asks for more time; what could never be granted is not asked (R-H-25, R-H-42). */
export async function requestExtension(deps: Deps, input: ExtensionInput): Promise<Answer> {
  const { amount, reason } = input;
  const wrong = checkText('reason', reason, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'requestExtension', step: 'REQUEST_EXTENSION', input } as const;
  return takeStep(deps, call, async (em, petition) => {
    const move = take('REQUEST_EXTENSION', petition.stage);
    if (move instanceof Refusal) return move;
    const could = await extended(em, petition, amount, deps);
    if (could instanceof Refusal) return could;
    const told = { deadlineId: could.row.id, amount, unit: unitOf(could.row) };
    const taking = {
      kind: 'EXTENSION', step: 'REQUEST_EXTENSION', clock: null, reason, told,
    } as const;
    return takeMeasure(em, petition, taking, deps);
  });
}
