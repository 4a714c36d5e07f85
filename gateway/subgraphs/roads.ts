import { log } from '@linli/chassis/log.ts';
import type { Counters } from '../counters.ts';
import { BREAKER, openBreaker } from './breaker.ts';
import type { Breaker, BreakerLimits, BreakerState } from './breaker.ts';
import { SubgraphFailure } from './failure.ts';
import { openRetryBudget } from './retry.ts';
import type { RetryBudget } from './retry.ts';

/** What is known of a subgraph: it outlives the generation that learnt it. */
export interface Road {
  readonly breaker: Breaker;
  readonly budget: RetryBudget;
  readonly limits: BreakerLimits;
  /** One of those under way to it; throws when there are too many. */
  through<T>(work: () => Promise<T>): Promise<T>;
}

export interface Roads {
  to(name: string): Road;
  states(): Readonly<Record<string, BreakerState>>;
  readonly counters: Counters;
}

/** As many as its sockets carry, and a short queue for one: more would only wait to be late. */
export const CONNECTIONS = 48;
const IN_FLIGHT_AT_MOST = CONNECTIONS + 512;

/** By name, so that a subgraph that moved keeps its bad name until it has answered. */
export function openRoads(counters: Counters, limits: BreakerLimits = BREAKER): Roads {
  const roads = new Map<string, Road & { readonly inFlight: () => number }>();
  const look = (read: (name: string) => number) => () =>
    [...roads.keys()].map((name) => ({ labels: { subgraph: name }, value: read(name) }));
  counters.lookUp('subgraph_in_flight', look((name) => roads.get(name)?.inFlight() ?? 0));
  counters.lookUp('subgraph_breaker_state', look((name) =>
    FIGURE[roads.get(name)?.breaker.state ?? 'CLOSED']));
  return {
    counters,
    to(name) {
      const road = roads.get(name) ?? openRoad(name, counters, limits);
      roads.set(name, road);
      return road;
    },
    states: () =>
      Object.fromEntries([...roads].map(([name, { breaker }]) => [name, breaker.state])),
  };
}

const FIGURE = { CLOSED: 0, HALF_OPEN: 1, OPEN: 2 } as const satisfies Record<BreakerState, number>;

function openRoad(name: string, counters: Counters, limits: BreakerLimits) {
  let inFlight = 0;
  return {
    limits,
    budget: openRetryBudget(),
    breaker: openBreaker(limits, () => {
      counters.add('subgraph_breaker_opened_total', { subgraph: name });
      log.warn({ subgraph: name }, 'a subgraph keeps failing and is not asked for a while');
    }),
    inFlight: () => inFlight,
    async through<T>(work: () => Promise<T>): Promise<T> {
      if (inFlight >= IN_FLIGHT_AT_MOST) {
        throw new SubgraphFailure('CROWDED', 'too many wait for it', { counts: false });
      }
      inFlight += 1;
      try {
        return await work();
      } finally {
        inFlight -= 1;
      }
    },
  };
}
