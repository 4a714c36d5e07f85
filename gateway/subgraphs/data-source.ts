import type { GraphQLDataSource } from '@apollo/gateway';
import { asClientRequest, isWarming } from '../client-request.ts';
import type { Subgraph } from '../supergraph.ts';
import { openAsking } from './asking.ts';
import { cached } from './cache/entity-cache.ts';
import { deadlineIn } from './deadline.ts';
import type { LinkOptions, SubgraphLink } from './link.ts';
import { distinct, fanOut, fanOutErrors } from './representations.ts';
import type { SubgraphResponse } from './response-guard.ts';
import { CONNECTIONS } from './roads.ts';
import { openWire } from './wire.ts';
import type { Wire } from './wire.ts';

type Operation = Parameters<GraphQLDataSource['process']>[0]['request'];

/** One data source for a subgraph: signed, bounded in time and size, each entity asked for once. */
export function openLink({ name, url }: Subgraph, options: LinkOptions): SubgraphLink {
  const at = new URL(url);
  const wire = openWire(at, CONNECTIONS);
  const asking = openAsking({ name, path: at.pathname, wire, signer: options.signer }, options);
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
    ready: () => isReady(wire),
    [Symbol.asyncDispose]: async () => wire[Symbol.dispose](),
  };
}

/** How long a subgraph may take to say whether it is ready. */
const READY_MS = 2_000;

async function isReady(wire: Wire): Promise<boolean> {
  const asked = { method: 'GET', path: '/health/ready', headers: [], body: '' } as const;
  const { status } = await wire.ask(asked, deadlineIn(READY_MS, null));
  return status === 200;
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
