import { setTimeout as sleep } from 'node:timers/promises';
import { leftOf } from './deadline.ts';
import type { Deadline } from './deadline.ts';
import { SubgraphFailure } from './failure.ts';

/** How much may be sent again: a share of what is sent, so that a retry never makes an outage. */
export interface RetryBudget {
  earn(): void;
  /** Whether one more may be sent again; if so it is paid for. */
  spend(): boolean;
}

const SHARE = 0.1;
/** What a gateway that has just started may spend, and what it may save up in quiet times. */
const SAVED = { first: 3, atMost: 10 } as const;

export function openRetryBudget(): RetryBudget {
  let saved: number = SAVED.first;
  return {
    earn() {
      saved = Math.min(SAVED.atMost, saved + SHARE);
    },
    spend() {
      if (saved < 1) return false;
      saved -= 1;
      return true;
    },
  };
}

export interface Retrying {
  readonly budget: RetryBudget;
  readonly deadline: Deadline;
  readonly retried: () => void;
}

/** Asks, and once more when nothing can have come of the first time and there is time for it. */
export async function twice<T>(ask: () => Promise<T>, by: Retrying): Promise<T> {
  by.budget.earn();
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof SubgraphFailure) || error.retryAfterMs === null) throw error;
    const waitMs = error.retryAfterMs + jitter();
    if (waitMs >= leftOf(by.deadline) || !by.budget.spend()) throw error;
    await sleep(waitMs);
    by.retried();
    return ask();
  }
}

/** So that all who failed together do not come back together. */
function jitter(): number {
  return 20 + Math.random() * 80;
}
