import type { ClientRequest } from '../client-request.ts';
import { deadlineIn, leftOf } from './deadline.ts';
import type { Deadline } from './deadline.ts';
import { exchange } from './exchange.ts';
import type { Endpoint, SubgraphSending } from './exchange.ts';
import { SubgraphFailure } from './failure.ts';
import type { SubgraphResponse } from './response-guard.ts';
import type { Road } from './roads.ts';

export interface Attempt {
  readonly endpoint: Endpoint;
  readonly road: Road;
  readonly sending: SubgraphSending;
  readonly client: ClientRequest;
  readonly deadline: Deadline;
}

/** Who was given less than this and took longer is not to blame. */
const FAIR_MS = 1_000;

/** Asks unless the breaker is open. A write is never the probe: a light query goes first. */
export async function attempt(by: Attempt, timeoutMs: number): Promise<SubgraphResponse> {
  const { endpoint, road: { breaker }, sending, client, deadline } = by;
  if (sending.isMutation && breaker.state !== 'CLOSED') {
    await breaker.attempt(() => probe(by, PROBE));
  }
  const isFair = leftOf(deadline) >= Math.min(timeoutMs / 2, FAIR_MS);
  return breaker.attempt((probing) => {
    if (probing && !sending.isMutation) return probe(by, sending);
    return isFair ? exchange(endpoint, sending, client, deadline) : excusingTime(by);
  });
}

const PROBE: SubgraphSending = {
  body: '{"query":"{__typename}"}',
  isMutation: false,
  entities: null,
};

/** Bounded by itself, and not cut short by its client: it is asked for everybody. */
function probe(
  { endpoint, road, client, deadline }: Attempt,
  sending: SubgraphSending,
): Promise<SubgraphResponse> {
  const own = deadlineIn(Math.min(road.limits.probeMs, leftOf(deadline)), null);
  return exchange(endpoint, sending, client, own);
}

async function excusingTime({ endpoint, sending, client, deadline }: Attempt) {
  try {
    return await exchange(endpoint, sending, client, deadline);
  } catch (error) {
    const isTime = error instanceof SubgraphFailure && error.kind === 'TIMEOUT';
    throw isTime ? error.excused() : error;
  }
}
