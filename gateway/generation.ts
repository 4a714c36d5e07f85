import { ApolloGateway } from '@apollo/gateway';
import type { GatewayConfig } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { log } from '@linli/chassis/log.ts';
import { indexAuthorization, refuseActor, requiredBy } from './authorization.ts';
import type { AuthorizationIndex } from './authorization.ts';
import { asClientRequest } from './client-request.ts';
import { openLink } from './data-source.ts';
import type { LinkOptions, SubgraphLink } from './data-source.ts';
import { withValueCompletion } from './errors.ts';
import { refuseExtent } from './extent.ts';
import type { Executor, GatewayRequest, GatewayResult } from './execution.ts';
import { withoutSecurityPurpose } from './supergraph.ts';
import type { Supergraph } from './supergraph.ts';

/** One supergraph in service, with all that belongs to it alone: plans, rules and sockets. */
export interface Generation extends AsyncDisposable {
  readonly hash: string;
  readonly apiSchema: GraphQLSchema;
  readonly coreSupergraphSdl: string;
  execute(request: GatewayRequest): Promise<GatewayResult>;
  /** The subgraphs that do not answer that they are ready. */
  unready(): Promise<string[]>;
}

/** How long what is in flight may still run once its generation is no longer served. */
const DRAIN_MS = 30_000;

/** Throws when anything in the supergraph cannot be served as it asks to be. */
export async function openGeneration(
  supergraph: Supergraph,
  options: LinkOptions,
): Promise<Generation> {
  const index = indexAuthorization(supergraph);
  if (supergraph.security.length > 0 && index.size === 0) {
    throw new Error('it links security directives and uses none: nothing would be enforced');
  }
  const links = new Map(supergraph.subgraphs.map((each) => [each.name, openLink(each, options)]));
  try {
    const { inner, ...loaded } = await loadInner(supergraph, links);
    const flights = openFlights();
    const authorize = openAuthorization(loaded.apiSchema, index);
    return {
      ...loaded,
      hash: supergraph.hash,
      execute: (request) =>
        flights.through(async () =>
          limit(request)
            ?? authorize(request)
            ?? complete(await loaded.executor(request).catch(blameClient))),
      unready: () => unreadyOf([...links.values()]),
      async [Symbol.asyncDispose]() {
        await flights.landed(DRAIN_MS);
        await inner.stop();
        await closeAll(links);
      },
    };
  } catch (error) {
    await closeAll(links);
    throw error;
  }
}

/** A new ApolloGateway each time: its own `update()` can leave a bad supergraph half applied. */
async function loadInner(supergraph: Supergraph, links: ReadonlyMap<string, SubgraphLink>) {
  const config: GatewayConfig = {
    supergraphSdl: withoutSecurityPurpose(supergraph),
    validateSupergraph: true,
    __exposeQueryPlanExperimental: false,
    logger: log,
    buildService: ({ name }) => {
      const link = links.get(name);
      if (!link) throw new Error(`subgraph ${name} has no address`);
      return link;
    },
  };
  const inner = new ApolloGateway(config);
  const schemas: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }[] = [];
  inner.onSchemaLoadOrUpdate((schema) => schemas.push(schema));
  const { executor } = await inner.load({ apollo: {} });
  const [schema] = schemas;
  if (!executor || !schema) throw new Error('it gives no schema');
  const { apiSchema, coreSupergraphSdl } = schema;
  return { inner, executor: executor satisfies Executor, apiSchema, coreSupergraphSdl };
}

/** What cannot be run, or is too much, costs no subgraph anything. */
function limit({ document, operation, request, schema }: GatewayRequest) {
  const refusal = schema.getRootType(operation?.operation)
    ? refuseExtent(schema, document, operation, request.variables)
    : new GraphQLError('The document holds no operation that can be run under this name', {
        extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
      });
  return refusal && { errors: [refusal] };
}

/** The planner's own word for a document that validates and yet cannot be planned, as 1e999. */
function blameClient(error: unknown): never {
  const isInvalid = error instanceof GraphQLError && error.extensions['code'] === 'INVALID_GRAPHQL';
  if (!isInvalid) throw error;
  throw new GraphQLError(error.message, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

/** The coordinates are found once per document; who asks is judged each time. */
function openAuthorization(schema: GraphQLSchema, index: AuthorizationIndex) {
  const found = new WeakMap<DocumentNode, readonly string[]>();
  return ({ document, context }: GatewayRequest): GatewayResult | null => {
    const coordinates = found.get(document) ?? requiredBy(document, schema, index);
    found.set(document, coordinates);
    const refusal = refuseActor(asClientRequest(context).actor, coordinates, index);
    return refusal && { errors: [refusal] };
  };
}

function complete(result: GatewayResult): GatewayResult {
  return withValueCompletion(result, (message, path) =>
    new GraphQLError(message, {
      ...(path && { path }),
      extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' },
    }));
}

async function unreadyOf(links: readonly SubgraphLink[]): Promise<string[]> {
  const answers = await Promise.all(links.map((link) => link.ready().catch(() => false)));
  return links.filter((_, at) => !answers[at]).map(({ name }) => name);
}

async function closeAll(links: ReadonlyMap<string, SubgraphLink>): Promise<void> {
  await Promise.all([...links.values()].map((link) => link[Symbol.asyncDispose]()));
}

/** Counts what is under way, so that nothing is closed under it. */
function openFlights() {
  let inFlight = 0;
  let landed: (() => void) | null = null;
  return {
    async through<T>(work: () => Promise<T>): Promise<T> {
      inFlight += 1;
      try {
        return await work();
      } finally {
        inFlight -= 1;
        if (inFlight === 0) landed?.();
      }
    },
    async landed(withinMs: number): Promise<void> {
      if (inFlight === 0) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      landed = resolve;
      const timer = setTimeout(resolve, withinMs);
      await promise.finally(() => clearTimeout(timer));
    },
  };
}
