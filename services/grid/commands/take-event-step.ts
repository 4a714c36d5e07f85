import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { separation, take } from '../domain/event.ts';
import type { EventStanding, EventStep } from '../domain/event.ts';
import { bodyOf } from '../domain/event-policy.ts';
import type { Photo } from '../domain/photo.ts';
import { insertEventStep, listEventSteps } from '../store/event-trail.ts';
import type { GridEvent } from '../store/grid-event.entity.ts';
import { getGridEvent, lockGridEvent } from '../store/grid-events.ts';

export type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

/** What every step of an event says. */
export interface EventStepInput {
  readonly idempotencyKey: string;
  readonly eventId: string;
  readonly note: string;
}

/** One step of an event, as every command of it is taken: lock, authorize, decide, assign. */
export interface EventMove {
  readonly mutation: string;
  readonly input: EventStepInput;
  readonly step: EventStep;
  readonly photos?: readonly Photo[] | Refusal;
  permits(event: GridEvent): boolean;
  /** The standing since; where it is left out, the step alone. */
  decide?(
    event: GridEvent, em: EntityManager,
  ): EventStanding | Refusal | Promise<EventStanding | Refusal>;
  /** What follows in the same transaction. */
  follow?(em: EntityManager, event: GridEvent): Promise<void>;
}

export function takeEventStep(
  { actor, now, write }: Omit<Deps, 'calendar'>, move: EventMove,
): Promise<GridEvent | Refusal> {
  const { mutation, step, input: { idempotencyKey: key, ...input } } = move;
  return write((em) => once(
    em, { actor, key, mutation, input, now },
    async () => {
      const event = await lockGridEvent(em, input.eventId);
      if (!event) return UNKNOWN_EVENT;
      authorize(move.permits(event));

      const told = toldBy(move);
      if (told instanceof Refusal) return told;
      const next = move.decide ? await move.decide(event, em) : take(step, event);
      if (next instanceof Refusal) return next;
      const trail = await listEventSteps(em, [event.id]);
      const apart = separation(step, bodyOf(actor), trail);
      if (apart) return apart;

      em.assign(event, next);
      await record(em, event, { step, ...told, place: trail.length, actor, now });
      await move.follow?.(em, event);
      return event;
    },
    (id) => getGridEvent(em, id),
  ));
}

interface Recorded {
  readonly step: EventStep;
  readonly note: string;
  readonly photos: readonly Photo[];
  /** How many steps there are before it. */
  readonly place: number;
  readonly actor: Actor;
  readonly now: Date;
}

/** Every step is kept whole: who, when, what, and how the event stood after it (R-G-26). */
export function record(
  em: EntityManager,
  { id: eventId, tenant, division, stage, level, departmentId }: Recordable,
  { actor, now: at, ...taken }: Recorded,
): Promise<void> {
  return insertEventStep(em, {
    id: newId(at), tenant, division, eventId, stage, level, departmentId, by: actor.id,
    body: bodyOf(actor), at, ...taken,
  });
}

type Recordable = Pick<
  GridEvent, 'id' | 'tenant' | 'division' | 'stage' | 'level' | 'departmentId'
>;

function toldBy(
  { input, photos = [] }: EventMove,
): { note: string; photos: readonly Photo[] } | Refusal {
  const note = textWithin('note', input.note, { max: 1_000 });
  if (note instanceof Refusal) return note;
  return photos instanceof Refusal ? photos : { note, photos };
}

const UNKNOWN_EVENT = new Refusal(
  'UNKNOWN_EVENT', 'There is no such event', '没有该网格事件', { field: 'eventId' },
);
