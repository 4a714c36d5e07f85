import type { Refusal } from '@linli/kernel/refusal.ts';
import { object } from '../domain/event.ts';
import { mayHandleEvent } from '../domain/event-policy.ts';
import type { GridEvent } from '../store/grid-event.entity.ts';
import { meet, startDeciding, windowOf } from './event-clocks.ts';
import { takeEventStep } from './take-event-step.ts';
import type { Deps, EventStepInput } from './take-event-step.ts';

/** Whoever got it says in time why it is not theirs (R-G-25). */
export function objectToDispatch(
  deps: Deps, input: EventStepInput,
): Promise<GridEvent | Refusal> {
  return takeEventStep(deps, {
    mutation: 'objectToDispatch',
    input,
    step: 'OBJECT',
    permits: (event) => mayHandleEvent(deps.actor, event),
    decide: async (event, em) => object(event, await windowOf(em, event), deps.now),
    async follow(em, event) {
      await meet(em, event, ['OBJECT'], deps.now);
      await startDeciding(em, event, deps);
    },
  });
}
