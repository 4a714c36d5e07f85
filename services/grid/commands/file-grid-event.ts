import type { Refusal } from '@linli/kernel/refusal.ts';
import { mayCommand } from '../domain/event-policy.ts';
import type { GridEvent } from '../store/grid-event.entity.ts';
import { takeEventStep } from './take-event-step.ts';
import type { Deps, EventStepInput } from './take-event-step.ts';

/** 案卷建立: what was collected becomes a case. */
export function fileGridEvent(
  deps: Omit<Deps, 'calendar'>, input: EventStepInput,
): Promise<GridEvent | Refusal> {
  return takeEventStep(deps, {
    mutation: 'fileGridEvent',
    input,
    step: 'FILE',
    permits: (event) => mayCommand(deps.actor, event),
  });
}
