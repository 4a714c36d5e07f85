import { addToSpan } from '@linli/chassis/telemetry/tracing.ts';
import { asClientRequest } from './client-request.ts';
import type { Counters } from './counters.ts';
import type { GatewayRequest, GatewayResult } from './execution.ts';
import type { Generation } from './generations/generation.ts';
import { openUsage } from './usage.ts';

/** Runs an operation, counts it, and tells its trace what it was. */
export type Observed = (asked: GatewayRequest, generation: Runs) => Promise<GatewayResult>;

type Runs = Pick<Generation, 'hash' | 'execute'>;

export function openObserved(counters: Counters): Observed {
  const noteUsage = openUsage(counters);
  return (asked, generation) => {
    noteUsage(asked);
    return observe(asked, generation, counters);
  };
}

async function observe(
  asked: GatewayRequest, generation: Runs, counters: Counters,
): Promise<GatewayResult> {
  const type = asked.operation?.operation ?? 'none';
  const { client: { class: of, id: client }, bill } = asClientRequest(asked.context);
  const since = performance.now();
  let outcome: Outcome = 'FAILED';
  try {
    const result = await generation.execute(asked);
    outcome = outcomeOf(result);
    return result;
  } finally {
    counters.add('operations_total', { type, class: of, outcome });
    const seconds = (performance.now() - since) / 1_000;
    counters.add('operation_seconds_total', { type, class: of }, seconds);
    counters.observe('request_cost', { class: of, client }, bill.estimated);
    addToSpan(() => ({ name: type, attributes: attributesOf(asked, generation.hash, outcome) }));
  }
}

/** Answered; in part; not at all. */
type Outcome = 'WHOLE' | 'PART' | 'FAILED';

function outcomeOf({ data, errors = [] }: GatewayResult): Outcome {
  if (errors.length === 0) return 'WHOLE';
  return data ? 'PART' : 'FAILED';
}

/** The span is named by the type alone: names are the client's, and there is no end of them. */
function attributesOf(
  { operation, operationName, queryHash, context }: GatewayRequest,
  generation: string,
  outcome: Outcome,
) {
  const { client, bill, requestId } = asClientRequest(context);
  return {
    ...(operation && { 'graphql.operation.type': operation.operation }),
    ...(operationName && { 'graphql.operation.name': operationName }),
    'linli.document.hash': queryHash,
    'linli.client': client.id,
    'linli.cost.estimated': bill.estimated,
    'linli.generation': generation,
    'linli.outcome': outcome,
    'linli.request': requestId,
  };
}
