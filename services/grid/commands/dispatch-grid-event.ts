import type { Refusal } from '@linli/kernel/refusal.ts';
import { mayCommand } from '../domain/event-policy.ts';
import type { GridEvent } from '../store/grid-event.entity.ts';
import { addressed } from './address.ts';
import type { Address } from './address.ts';
import { startDispatched } from './event-clocks.ts';
import { takeEventStep } from './take-event-step.ts';
import type { Deps, EventStepInput } from './take-event-step.ts';

export function dispatchGridEvent(
  deps: Deps, input: EventStepInput & Address,
): Promise<GridEvent | Refusal> {
  return takeEventStep(deps, {
    mutation: 'dispatchGridEvent',
    input,
    step: 'DISPATCH',
    permits: (event) => mayCommand(deps.actor, event),
    decide: (event, em) => addressed(em, 'DISPATCH', event, input, deps.now),
    follow: (em, event) => startDispatched(em, event, deps),
  });
}
