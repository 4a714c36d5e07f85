import type { GraphQLDataSource } from '@apollo/gateway';
import { Pool } from 'undici';
import { asClientRequest, isWarming } from '../client-request.ts';
import type { Subgraph } from '../supergraph.ts';
import { openAsking } from './asking.ts';
import { cached } from './cache/entity-cache.ts';
import type { LinkOptions, SubgraphLink } from './link.ts';
import { distinct, fanOut, fanOutErrors } from './representations.ts';
import type { SubgraphResponse } from './response-guard.ts';
import { CONNECTIONS } from './roads.ts';

type Operation = Parameters<GraphQLDataSource['process']>[0]['request'];

const RESPONSE_BYTES = 32 * 1024 * 1024;

/** Less than the subgraph's own 65 s: whoever closes second may write into a closed socket. */
const KEEP_ALIVE_MS = 4_000;

/** One data source for a subgraph: signed, bounded in time and size, each entity asked for once. */
export function openLink({ name, url }: Subgraph, options: LinkOptions): SubgraphLink {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxResponseSize: RESPONSE_BYTES,
    connect: { timeout: 2_000 },
  });
  const asking = openAsking({ name, path, pool, signer: options.signer }, options);
  const send = options.cache ? cached(name, asking, options.cache) : asking;

  return {
    name,
    send,
    async process({ request, context }) {
      if (isWarming(context)) return { data: null };
      const client = asClientRequest(context);
      const representations: unknown = request.variables?.['representations'];
      if (!Array.isArray(representations)) return send(sendingOf(request, null), client);
      return sendDistinct(representations, request, (operation, entities) =>
        send(sendingOf(operation, entities), client));
    },
    ready: () => isReady(pool),
    [Symbol.asyncDispose]: () => pool.close(),
  };
}

async function isReady(pool: Pool): Promise<boolean> {
  const { statusCode, body } = await pool.request({
    path: '/health/ready',
    method: 'GET',
    signal: AbortSignal.timeout(2_000),
  });
  await body.dump();
  return statusCode === 200;
}

function sendingOf({ query, variables, operationName }: Operation, entities: number | null) {
  const isMutation = query?.trimStart().startsWith('mutation') ?? false;
  return { body: JSON.stringify({ query, variables, operationName }), isMutation, entities };
}

async function sendDistinct(
  representations: readonly unknown[],
  request: Operation,
  send: (operation: Operation, entities: number) => Promise<SubgraphResponse>,
): Promise<SubgraphResponse> {
  const asked = distinct(representations);
  const variables = { ...request.variables, representations: asked.unique };
  const response = await send({ ...request, variables }, asked.unique.length);
  const entities = response.data?.['_entities'];
  return {
    ...response,
    ...(response.errors && { errors: fanOutErrors(response.errors, asked) }),
    ...(Array.isArray(entities) && {
      data: { ...response.data, _entities: fanOut(entities, asked) },
    }),
  };
}
