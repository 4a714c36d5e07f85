import { log } from '@linli/chassis/log.ts';
import type { ClientRequest } from '../client-request.ts';
import { fault } from '../errors.ts';
import { attempt } from './attempt.ts';
import { openCoalescing } from './coalescing.ts';
import { deadlineIn } from './deadline.ts';
import type { Endpoint, Send, SubgraphSending } from './exchange.ts';
import { SubgraphFailure } from './failure.ts';
import type { LinkOptions } from './link.ts';
import type { SubgraphResponse } from './response-guard.ts';
import { twice } from './retry.ts';

/** Asks one subgraph, and tells a client of what failed no more than a client may know. */
export function openAsking(
  endpoint: Endpoint,
  { roads, timeoutMs, coalesce = false }: LinkOptions,
): Send {
  const { name } = endpoint;
  const road = roads.to(name);
  const count = (figure: Counted) => () => roads.counters.add(figure, { subgraph: name });
  const share = coalesce ? openCoalescing(timeoutMs, count('subgraph_coalesced_total')) : null;
  const retried = count('subgraph_retries_total');

  /** Bounded in time and number, sent again where that is safe, and not at all to the dead. */
  const ask = async (
    sending: SubgraphSending,
    client: ClientRequest,
  ): Promise<SubgraphResponse> => {
    // A write that has been sent may have happened: its answer is waited for.
    const gone = sending.isMutation ? null : client.gone;
    const deadline = deadlineIn(Math.min(timeoutMs, client.deadlineAt - Date.now()), gone);
    const by = { endpoint, road, sending, client, deadline };
    road.enter();
    try {
      return await twice(() => attempt(by, timeoutMs), { deadline, budget: road.budget, retried });
    } finally {
      road.leave();
    }
  };

  return async (sending, client) => {
    const since = performance.now();
    try {
      if (!share || sending.isMutation) return await ask(sending, client);
      return await share(sending.body, client, (shared) => ask(sending, shared));
    } catch (error) {
      if (!(error instanceof SubgraphFailure)) throw error;
      const { kind, message: reason } = error;
      roads.counters.add('subgraph_failures_total', { subgraph: name, kind });
      log.warn({ subgraph: name, kind, requestId: client.requestId, reason }, 'no answer taken');
      const code = kind === 'TIMEOUT' ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
      throw fault(code);
    } finally {
      road.took(performance.now() - since);
    }
  };
}

type Counted = 'subgraph_coalesced_total' | 'subgraph_retries_total';
