import { checkAdoption } from '../../domain/measures.ts';
import type { Answer, Deps, StepInput } from '../take-step.ts';
import { endMeasure, isOnCourse, onOpenMeasure } from './measuring.ts';

export interface SupervisionResultInput extends StepInput {
  readonly result: string;
  readonly adopted?: boolean | null | undefined;
}

/** The supervision ends with the result, or the written feedback, that is accepted (R-H-45). */
export async function acceptSupervisionResult(
  deps: Deps, input: SupervisionResultInput,
): Promise<Answer> {
  const { result, adopted = null } = input;
  const ask = {
    mutation: 'acceptSupervisionResult', step: 'ACCEPT_RESULT', kind: 'SUPERVISION', input,
    field: 'result', text: result,
  } as const;
  return onOpenMeasure(deps, ask, async (em, petition, measure) => {
    const refused = checkAdoption(measure.suggestion, adopted);
    if (refused) return refused;
    const step = await isOnCourse(em, petition) ? 'ACCEPT_FEEDBACK' : 'ACCEPT_RESULT';
    const end = { step, decision: 'ACCEPTED', answer: result, adopted } as const;
    return endMeasure(em, petition, measure, end, deps);
  });
}
