import type { Answer, Deps } from '../take-step.ts';
import { endMeasure, onOpenMeasure, type ReasonInput } from './measuring.ts';

/** The limit stays as it is (R-H-42). */
export async function refuseExtension(deps: Deps, input: ReasonInput): Promise<Answer> {
  const { reason } = input;
  const ask = {
    mutation: 'refuseExtension', step: 'DECIDE_EXTENSION', kind: 'EXTENSION', input,
    field: 'reason', text: reason,
  } as const;
  return onOpenMeasure(deps, ask, (em, petition, measure) => {
    const end = { step: 'DECIDE_EXTENSION', decision: 'REFUSED', answer: reason } as const;
    return endMeasure(em, petition, measure, end, deps);
  });
}
