import { invalid } from '@linli/kernel/input.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';
import { take } from '../domain/event.ts';
import { mayVerify } from '../domain/event-policy.ts';
import type { GridEvent } from '../store/grid-event.entity.ts';
import { takeEventStep } from './take-event-step.ts';
import type { Deps, EventStepInput } from './take-event-step.ts';

interface EvaluateGridEventInput extends EventStepInput {
  readonly rating: number;
}

/** 综合评价: 1 to 5, once. */
export function evaluateGridEvent(
  deps: Omit<Deps, 'calendar'>, input: EvaluateGridEventInput,
): Promise<GridEvent | Refusal> {
  const { rating } = input;
  return takeEventStep(deps, {
    mutation: 'evaluateGridEvent',
    input,
    step: 'EVALUATE',
    permits: (event) => mayVerify(deps.actor, event),
    decide: (event) => (rating < 1 || rating > 5
      ? invalid('rating', 'is from 1 to 5', '须为1至5分')
      : take('EVALUATE', event, { evaluation: rating })),
  });
}
