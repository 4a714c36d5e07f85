import type { EntityManager } from '@linli/chassis/database.ts';
import { invalid } from '@linli/kernel/input.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';
import { take } from '../domain/event.ts';
import type { EventStanding } from '../domain/event.ts';
import { mayCommand } from '../domain/event-policy.ts';
import type { GridEvent } from '../store/grid-event.entity.ts';
import { addressed } from './address.ts';
import type { Address } from './address.ts';
import { cancelAll, meet, startDispatched } from './event-clocks.ts';
import { takeEventStep } from './take-event-step.ts';
import type { Deps, EventStepInput } from './take-event-step.ts';

interface DecideDispatchObjectionInput extends EventStepInput {
  readonly upheld: boolean;
  readonly level?: Address['level'] | null | undefined;
  readonly departmentId?: string | null | undefined;
}

/** Upheld, the event is dispatched elsewhere with clocks of its own; else it stays where it is. */
export function decideDispatchObjection(
  deps: Deps, input: DecideDispatchObjectionInput,
): Promise<GridEvent | Refusal> {
  return takeEventStep(deps, {
    mutation: 'decideDispatchObjection',
    input,
    step: input.upheld ? 'REDISPATCH' : 'KEEP',
    permits: (event) => mayCommand(deps.actor, event),
    decide: (event, em) => decided(em, event, input, deps.now),
    follow: (em, event) => followed(em, event, input.upheld, deps),
  });
}

async function decided(
  em: EntityManager,
  event: GridEvent,
  { upheld, level = null, departmentId = null }: DecideDispatchObjectionInput,
  now: Date,
): Promise<EventStanding | Refusal> {
  if (upheld !== (level !== null)) {
    return invalid('level', 'is given where the objection is upheld, and only there',
      '仅在异议成立时填写', 'R-G-25');
  }
  if (level === null) return take('KEEP', event);
  if (level === event.level && departmentId === event.departmentId) {
    return invalid('level', 'is another than objected to', '须改派至其他层级或部门', 'R-G-25');
  }
  return addressed(em, 'REDISPATCH', event, { level, departmentId }, now);
}

async function followed(
  em: EntityManager, event: GridEvent, upheld: boolean, at: Deps,
): Promise<void> {
  await meet(em, event, ['DECIDE'], at.now);
  if (!upheld) return;
  await cancelAll(em, event, at.now);
  await startDispatched(em, event, at);
}
