import type { Answer, Deps, StepInput } from '../take-step.ts';
import { endMeasure, onOpenMeasure } from './measuring.ts';

export interface InterviewPlanInput extends StepInput {
  readonly plan: string;
}

/** The written plan that an interview asks for (R-E-06). */
export async function submitInterviewPlan(deps: Deps, input: InterviewPlanInput): Promise<Answer> {
  const { plan } = input;
  const ask = {
    mutation: 'submitInterviewPlan', step: 'PLAN', kind: 'INTERVIEW', input, field: 'plan',
    text: plan,
  } as const;
  return onOpenMeasure(deps, ask, (em, petition, measure) => {
    const end = { step: 'PLAN', decision: 'PLANNED', answer: plan } as const;
    return endMeasure(em, petition, measure, end, deps);
  });
}
