import type { Refusal } from '@linli/kernel/refusal.ts';
import { take } from '../domain/event.ts';
import { mayReportEvent } from '../domain/event-policy.ts';
import type { GridEvent } from '../store/grid-event.entity.ts';
import { takeEventStep } from './take-event-step.ts';
import type { Deps, EventStepInput } from './take-event-step.ts';

/** Own solving first: what an officer settles on the spot goes no further (R-G-24). */
export function settleGridEvent(
  deps: Omit<Deps, 'calendar'>, input: EventStepInput,
): Promise<GridEvent | Refusal> {
  return takeEventStep(deps, {
    mutation: 'settleGridEvent',
    input,
    step: 'SETTLE',
    permits: (event) => mayReportEvent(deps.actor, event),
    decide: (event) => take('SETTLE', event, { closedAt: deps.now }),
  });
}
