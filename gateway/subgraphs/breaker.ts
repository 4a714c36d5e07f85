import {
  BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen,
} from 'cockatiel';
import { SubgraphFailure } from './failure.ts';

/** Stops asking a subgraph that keeps failing, and finds out when it is well again. */
export interface Breaker {
  readonly state: BreakerState;
  /** Asks, unless it is open. `probing`: everything else waits for how this one goes. */
  attempt<T>(ask: (probing: boolean) => Promise<T>): Promise<T>;
}

export type BreakerState = 'CLOSED' | 'HALF_OPEN' | 'OPEN';

export interface BreakerLimits {
  /** So many failures with no success between them, and it opens. */
  readonly failures: number;
  /** How long it stays open before one probe is let through. */
  readonly pauseMs: number;
  /** How long that probe may take, so that a hung subgraph's return is seen soon. */
  readonly probeMs: number;
}

export const BREAKER: BreakerLimits = { failures: 4, pauseMs: 1_000, probeMs: 2_000 };

export function openBreaker(
  { failures, pauseMs }: BreakerLimits,
  opened: () => void,
): Breaker {
  const policy = circuitBreaker(
    handleWhen((error) => error instanceof SubgraphFailure && error.counts),
    { breaker: new ConsecutiveBreaker(failures), halfOpenAfter: pauseMs },
  );
  let epoch = 0;
  policy.onStateChange(() => {
    epoch += 1;
  });
  policy.onBreak(opened);

  /** What was asked before it last opened or closed says nothing of how it is now. */
  const excusing = async <T>(ask: (probing: boolean) => Promise<T>): Promise<T> => {
    const askedIn = epoch;
    try {
      return await ask(policy.state === CircuitState.HalfOpen);
    } catch (error) {
      const isLate = askedIn !== epoch && error instanceof SubgraphFailure;
      throw isLate ? error.excused() : error;
    }
  };

  return {
    get state() {
      return STATES[policy.state];
    },
    async attempt(ask) {
      // Left to the policy, it would wait for the probe.
      if (policy.state === CircuitState.HalfOpen) throw notAsked();
      try {
        return await policy.execute(() => excusing(ask));
      } catch (error) {
        throw error instanceof BrokenCircuitError ? notAsked() : error;
      }
    },
  };
}

const STATES = {
  [CircuitState.Closed]: 'CLOSED',
  [CircuitState.HalfOpen]: 'HALF_OPEN',
  [CircuitState.Open]: 'OPEN',
  [CircuitState.Isolated]: 'OPEN',
} as const satisfies Record<CircuitState, BreakerState>;

function notAsked(): SubgraphFailure {
  return new SubgraphFailure('OPEN', 'it has kept failing', { counts: false });
}
