import type { Answer, Deps, StepInput } from '../take-step.ts';
import { endMeasure, onOpenMeasure } from './measuring.ts';

export interface SupervisionResultInput extends StepInput {
  readonly result: string;
}

/** The supervision ends with the result that is accepted (R-H-45). */
export async function acceptSupervisionResult(
  deps: Deps, input: SupervisionResultInput,
): Promise<Answer> {
  const { result } = input;
  const ask = {
    mutation: 'acceptSupervisionResult', step: 'ACCEPT_RESULT', kind: 'SUPERVISION', input,
    field: 'result', text: result,
  } as const;
  return onOpenMeasure(deps, ask, (em, petition, measure) => {
    const end = { step: 'ACCEPT_RESULT', decision: 'ACCEPTED', answer: result } as const;
    return endMeasure(em, petition, measure, end, deps);
  });
}
