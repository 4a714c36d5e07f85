import type { EntityManager } from '@linli/chassis/database.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { take } from '../domain/event.ts';
import type { EventStanding } from '../domain/event.ts';
import { mayVerify } from '../domain/event-policy.ts';
import { listEventSteps } from '../store/event-trail.ts';
import type { GridEvent } from '../store/grid-event.entity.ts';
import { meet, restartHandling } from './event-clocks.ts';
import { record, takeEventStep } from './take-event-step.ts';
import type { Deps, EventStepInput } from './take-event-step.ts';

interface VerifyGridEventInput extends EventStepInput {
  readonly passed: boolean;
}

/** Checks what was fed back: it is closed, or handled again with a limit of its own (R-G-01). */
export function verifyGridEvent(
  deps: Deps, input: VerifyGridEventInput,
): Promise<GridEvent | Refusal> {
  const { passed } = input;
  return takeEventStep(deps, {
    mutation: 'verifyGridEvent',
    input,
    step: passed ? 'PASS' : 'FAIL',
    permits: (event) => mayVerify(deps.actor, event),
    decide: (event) => checked(event, passed),
    async follow(em, event) {
      await meet(em, event, ['VERIFY'], deps.now);
      await (passed ? close(em, event, deps) : restartHandling(em, event, deps));
    },
  });
}

function checked(event: GridEvent, passed: boolean): EventStanding | Refusal {
  return passed ? take('PASS', event) : take('FAIL', event, { reworks: event.reworks + 1 });
}

/** What passes its check is closed with it (核查结案). */
async function close(em: EntityManager, event: GridEvent, { actor, now }: Deps): Promise<void> {
  const next = take('CLOSE', event, { closedAt: now });
  if (next instanceof Refusal) throw new Error(next.message);
  em.assign(event, next);
  const { length: place } = await listEventSteps(em, [event.id]);
  await record(em, event, { step: 'CLOSE', note: '', photos: [], place, actor, now });
}
