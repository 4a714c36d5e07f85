import type { Refusal } from '@linli/kernel/refusal.ts';
import { mayHandleEvent } from '../domain/event-policy.ts';
import type { GridEvent } from '../store/grid-event.entity.ts';
import { meet } from './event-clocks.ts';
import { takeEventStep } from './take-event-step.ts';
import type { Deps, EventStepInput } from './take-event-step.ts';

/** Whoever it was dispatched to takes it up, and cannot say any more that it is not theirs. */
export function handleGridEvent(
  deps: Omit<Deps, 'calendar'>, input: EventStepInput,
): Promise<GridEvent | Refusal> {
  return takeEventStep(deps, {
    mutation: 'handleGridEvent',
    input,
    step: 'TAKE_UP',
    permits: (event) => mayHandleEvent(deps.actor, event),
    follow: (em, event) => meet(em, event, ['OBJECT'], deps.now),
  });
}
