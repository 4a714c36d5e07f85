import { addToSpan } from '@linli/chassis/telemetry/tracing.ts';
import { asClientRequest } from './client-request.ts';
import type { Counters } from './counters.ts';
import type { GatewayRequest, GatewayResult } from './execution.ts';
import type { Generation } from './generation.ts';

/** Runs an operation, counts it, and tells its trace what it was. */
export async function observed(
  asked: GatewayRequest, generation: Pick<Generation, 'hash' | 'execute'>, counters: Counters,
): Promise<GatewayResult> {
  const type = asked.operation?.operation ?? 'none';
  const labels = { type, class: asClientRequest(asked.context).client.class };
  const since = performance.now();
  let outcome: Outcome = 'FAILED';
  try {
    const result = await generation.execute(asked);
    outcome = outcomeOf(result);
    return result;
  } finally {
    counters.add('operations_total', { ...labels, outcome });
    counters.add('operation_seconds_total', labels, (performance.now() - since) / 1_000);
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
