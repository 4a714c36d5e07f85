import { setImmediate as nextTurn } from 'node:timers/promises';
import { getOperationAST, parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { log } from '@linli/chassis/log.ts';
import { WARMING } from '../client-request.ts';
import { requestFor } from '../execution.ts';
import type { Executor, GatewayRequest } from '../execution.ts';
import type { HotDocument } from './hot-documents.ts';
import { standInVariables } from './stand-in-variables.ts';

export interface Warmed {
  readonly apiSchema: GraphQLSchema;
  readonly executor: Executor;
}

/** Longer than this a new supergraph is not kept waiting; the rest is planned when asked for. */
const PATIENCE_MS = 20_000;

/**
 * Has each document planned, and no subgraph asked: data sources answer nothing to `WARMING`.
 * Planning takes a core for milliseconds, so requests in between get their turn.
 */
export async function warm(
  documents: readonly HotDocument[],
  warmed: Warmed,
): Promise<number> {
  const until = performance.now() + PATIENCE_MS;
  let planned = 0;
  for (const document of documents) {
    if (performance.now() > until) break;
    if (await isPlanned(document, warmed)) planned += 1;
    await nextTurn();
  }
  return planned;
}

/** A document that cannot be planned is its client's concern when it is asked for. */
async function isPlanned(
  document: HotDocument,
  { apiSchema, executor }: Warmed,
): Promise<boolean> {
  try {
    const request = requestOf(document, apiSchema);
    if (request) await executor(request);
    return request !== null;
  } catch (error) {
    log.debug({ err: error }, 'a document was not planned ahead');
    return false;
  }
}

/** Null for what the new schema does not know: it will be refused, and needs no plan. */
function requestOf(
  { source, operationName, queryHash }: HotDocument,
  schema: GraphQLSchema,
): GatewayRequest | null {
  const document = parse(source, { noLocation: true });
  const operation = getOperationAST(document, operationName);
  if (!operation || validate(schema, document).length > 0) return null;
  const variables = standInVariables(schema, operation);
  const asked = { operationName, variables, context: WARMING };
  return requestFor({ source, queryHash, document, operation, schema }, asked);
}
