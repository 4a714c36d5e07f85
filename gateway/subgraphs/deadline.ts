import type { Gone } from '../client-request.ts';
import { SubgraphFailure } from './failure.ts';

/** Until when an answer is waited for, and whose hanging up ends that sooner. */
export interface Deadline {
  /** By the clock of `performance`. */
  readonly endsAt: number;
  /** Null for what is waited for whoever hangs up. */
  readonly gone: Gone | null;
}

/** Somebody who waits, until they are let go or it is too late. */
export interface Waiting {
  readonly deadline: Deadline;
  readonly end: (why: SubgraphFailure) => void;
}

/** How long somebody may be late to learn that it is too late. */
const LOOK_MS = 20;

export function deadlineIn(ms: number, gone: Gone | null): Deadline {
  return { endsAt: performance.now() + ms, gone };
}

/** Milliseconds until it passes. */
export function leftOf({ endsAt }: Deadline): number {
  return Math.max(0, endsAt - performance.now());
}

/** Why an answer is not waited for any more; null as long as it is. */
export function overdue({ endsAt, gone }: Deadline, now: number): SubgraphFailure | null {
  if (endsAt <= now) return new SubgraphFailure('TIMEOUT', 'no answer in time');
  if (gone?.aborted) return new SubgraphFailure('GONE', 'the client hung up', { counts: false });
  return null;
}

/** One timer looks at all who wait: a timer and a listener each cost more than a small answer. */
export function awaitAnswer(one: Waiting): void {
  waiting.add(one);
  looking ??= setTimeout(look, LOOK_MS);
}

export function letGo(one: Waiting): void {
  waiting.delete(one);
}

const waiting = new Set<Waiting>();
let looking: NodeJS.Timeout | null = null;

function look(): void {
  const now = performance.now();
  for (const one of waiting) {
    const why = overdue(one.deadline, now);
    if (!why) continue;
    waiting.delete(one);
    one.end(why);
  }
  looking = waiting.size > 0 ? setTimeout(look, LOOK_MS) : null;
}
