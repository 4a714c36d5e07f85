import { SubgraphFailure } from './failure.ts';

/** Stops asking a subgraph that keeps failing, and finds out when it is well again. */
export interface Breaker {
  readonly state: BreakerState;
  /** Asks, unless it is open. `probing`: everything else waits for how this one goes. */
  attempt<T>(ask: (probing: boolean) => Promise<T>): Promise<T>;
}

export type BreakerState = 'CLOSED' | 'HALF_OPEN' | 'OPEN';

export interface BreakerLimits {
  /** What failures weigh with no success between them when it opens. */
  readonly weight: number;
  /** How long it stays open before one probe is let through. */
  readonly pauseMs: number;
  /** How long that probe may take, so that a hung subgraph's return is seen soon. */
  readonly probeMs: number;
}

export const BREAKER: BreakerLimits = { weight: 4, pauseMs: 1_000, probeMs: 2_000 };

/** Who let all the time pass weighs as two: where little is asked, four would take too long. */
const WEIGHT = { TIMEOUT: 2, other: 1 } as const;

export function openBreaker(
  { weight, pauseMs }: BreakerLimits,
  opened: () => void,
): Breaker {
  let state: BreakerState = 'CLOSED';
  let failed = 0;
  let openUntil = 0;
  /** What was asked before it last opened or closed says nothing of how it is now. */
  let epoch = 0;

  const turn = (next: BreakerState): void => {
    state = next;
    epoch += 1;
    failed = 0;
    if (next !== 'OPEN') return;
    openUntil = performance.now() + pauseMs;
    opened();
  };
  const fail = (error: unknown): void => {
    const counts = error instanceof SubgraphFailure && error.counts;
    if (counts) failed += error.kind === 'TIMEOUT' ? WEIGHT.TIMEOUT : WEIGHT.other;
    if (state === 'HALF_OPEN' || failed >= weight) turn('OPEN');
  };

  return {
    get state() {
      return state;
    },
    async attempt(ask) {
      if (state === 'HALF_OPEN' || performance.now() < openUntil) throw notAsked();
      const probing = state === 'OPEN';
      if (probing) turn('HALF_OPEN');
      const askedIn = epoch;
      try {
        const answer = await ask(probing);
        if (askedIn === epoch) {
          failed = 0;
          if (probing) turn('CLOSED');
        }
        return answer;
      } catch (error) {
        if (askedIn === epoch) fail(error);
        throw error;
      }
    },
  };
}

function notAsked(): SubgraphFailure {
  return new SubgraphFailure('OPEN', 'it has kept failing', { counts: false });
}
