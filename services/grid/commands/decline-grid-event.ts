import type { Refusal } from '@linli/kernel/refusal.ts';
import { mayCommand } from '../domain/event-policy.ts';
import type { GridEvent } from '../store/grid-event.entity.ts';
import { takeEventStep } from './take-event-step.ts';
import type { Deps, EventStepInput } from './take-event-step.ts';

/** Not filed, and why (R-G-01). */
export function declineGridEvent(
  deps: Omit<Deps, 'calendar'>, input: EventStepInput,
): Promise<GridEvent | Refusal> {
  return takeEventStep(deps, {
    mutation: 'declineGridEvent',
    input,
    step: 'DECLINE',
    permits: (event) => mayCommand(deps.actor, event),
  });
}
