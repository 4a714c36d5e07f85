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
  /** One more is under way to it; throws when there are too many. */
  enter(): void;
  leave(): void;
  /** One was answered, or was not, in so many milliseconds. */
  took(ms: number): void;
}

/** What it has been asked since this process began. */
interface Traffic {
  inFlight: number;
  asked: number;
  ms: number;
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
  const roads = new Map<string, Road & { readonly traffic: Traffic }>();
  const look = (read: (road: Road & { readonly traffic: Traffic }) => number) => () =>
    [...roads].map(([subgraph, road]) => ({ labels: { subgraph }, value: read(road) }));
  counters.lookUp('subgraph_requests_total', look(({ traffic }) => traffic.asked));
  counters.lookUp('subgraph_seconds_total', look(({ traffic }) => traffic.ms / 1_000));
  counters.lookUp('subgraph_in_flight', look(({ traffic }) => traffic.inFlight));
  counters.lookUp('subgraph_breaker_state', look(({ breaker }) => FIGURE[breaker.state]));
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
  const traffic: Traffic = { inFlight: 0, asked: 0, ms: 0 };
  return {
    limits,
    traffic,
    budget: openRetryBudget(),
    breaker: openBreaker(limits, () => {
      counters.add('subgraph_breaker_opened_total', { subgraph: name });
      log.warn({ subgraph: name }, 'a subgraph keeps failing and is not asked for a while');
    }),
    enter() {
      if (traffic.inFlight >= IN_FLIGHT_AT_MOST) {
        throw new SubgraphFailure('CROWDED', 'too many wait for it', { counts: false });
      }
      traffic.inFlight += 1;
    },
    leave() {
      traffic.inFlight -= 1;
    },
    took(ms: number) {
      traffic.asked += 1;
      traffic.ms += ms;
    },
  };
}
