import type { Answer, Deps, StepInput } from '../take-step.ts';
import { endMeasure, onOpenMeasure } from './measuring.ts';

export interface FeedBackInput extends StepInput {
  readonly text: string;
}

/** Answers the urge that is open: where the matter stands (R-H-43, R-H-44). */
export async function feedBack(deps: Deps, input: FeedBackInput): Promise<Answer> {
  const { text } = input;
  const ask = {
    mutation: 'feedBack', step: 'FEED_BACK', kind: 'URGING', input, field: 'text', text,
  } as const;
  return onOpenMeasure(deps, ask, (em, petition, measure) => {
    const end = { step: 'FEED_BACK', decision: 'ANSWERED', answer: text } as const;
    return endMeasure(em, petition, measure, end, deps);
  });
}
