import type { EntityManager } from '@linli/chassis/database.ts';
import { endDeadline, lockDeadlines, startDeadline } from '@linli/chassis/deadlines.ts';
import type { Moment } from '../domain/clock.ts';
import type { GridLevel } from '../domain/levels.ts';
import { CLOCKS } from '../domain/lines.ts';
import type { ClockKind } from '../domain/lines.ts';
import type { GridEvent } from '../store/grid-event.entity.ts';
import { planClock, startClock } from './clocks.ts';
import type { Starting } from './clocks.ts';

/** A dispatch starts the handling (R-G-11) and the time to say that it went wrong (R-G-25). */
export async function startDispatched(
  em: EntityManager, event: GridEvent, at: Moment,
): Promise<void> {
  await startClock(em, starting('HANDLE', event, event.level), at);
  await startClock(em, starting('OBJECT', event, event.level), at);
}

/** Until when the dispatch may be objected to; null where that runs no longer. */
export async function windowOf(em: EntityManager, { id }: GridEvent): Promise<Date | null> {
  const clocks = await lockDeadlines(em, id);
  const window = clocks.find(({ kind, state }) => kind === 'OBJECT' && state === 'RUNNING');
  return window?.dueAt ?? null;
}

/** The grid authority owes a decision; meanwhile the handling is owed all the same. */
export async function startDeciding(
  em: EntityManager, event: GridEvent, at: Moment,
): Promise<void> {
  await startClock(em, starting('DECIDE', event, 'STREET'), at);
}

/** Only a district that gives the check a limit has a clock for it. */
export async function startChecking(
  em: EntityManager, event: GridEvent, at: Moment,
): Promise<void> {
  const clock = await planClock(em, starting('VERIFY', event, 'STREET'), at);
  if (clock) await startDeadline(em, clock);
}

/** What failed its check is handled again, with the limit over (R-G-01). */
export async function restartHandling(
  em: EntityManager, event: GridEvent, at: Moment,
): Promise<void> {
  await startClock(em, starting('HANDLE', event, event.level), at);
}

export function meet(
  em: EntityManager, event: GridEvent, kinds: readonly ClockKind[], now: Date,
): Promise<void> {
  return endDeadline(em, event.id, kinds, 'MET', now);
}

/** Ends every clock that still runs. */
export function cancelAll(em: EntityManager, event: GridEvent, now: Date): Promise<void> {
  return endDeadline(em, event.id, CLOCKS, 'CANCELLED', now);
}

function starting(kind: ClockKind, event: GridEvent, level: GridLevel | null): Starting {
  if (level === null) throw new Error(`The event ${event.id} was dispatched to nobody`);
  const { id: subjectId, tenant, division, microGridId, generalGridId, masterGridId } = event;
  return {
    kind, subjectId, tenant, division, began: event.reportedAt,
    facts: { class: event.class, urgency: event.urgency, level },
    context: {
      level, microGridId, generalGridId, masterGridId, division, departmentId: event.departmentId,
    },
  };
}
