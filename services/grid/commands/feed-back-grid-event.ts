import type { Refusal } from '@linli/kernel/refusal.ts';
import { mayHandleEvent } from '../domain/event-policy.ts';
import { photosOf } from '../domain/photo.ts';
import type { Photo } from '../domain/photo.ts';
import type { GridEvent } from '../store/grid-event.entity.ts';
import { meet, startChecking } from './event-clocks.ts';
import { takeEventStep } from './take-event-step.ts';
import type { Deps, EventStepInput } from './take-event-step.ts';

interface FeedBackGridEventInput extends EventStepInput {
  readonly photos: readonly Photo[];
}

/** What was done, and photographs that show it: the handling is met by it (R-G-11). */
export function feedBackGridEvent(
  deps: Deps, input: FeedBackGridEventInput,
): Promise<GridEvent | Refusal> {
  return takeEventStep(deps, {
    mutation: 'feedBackGridEvent',
    input,
    step: 'FEED_BACK',
    photos: photosOf(input.photos),
    permits: (event) => mayHandleEvent(deps.actor, event),
    async follow(em, event) {
      await meet(em, event, ['HANDLE', 'OBJECT'], deps.now);
      await startChecking(em, event, deps);
    },
  });
}
