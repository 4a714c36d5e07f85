import { GraphQLError, OperationTypeNode } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { openAuthorization } from './authorization/authorization.ts';
import type { AuthorizationOptions } from './authorization/authorization.ts';
import { withValueCompletion } from './answers/completed.ts';
import { asClientRequest } from './client-request.ts';
import { fault } from './errors.ts';
import type { GatewayRequest, GatewayResult } from './execution.ts';
import { openFlights } from './generation-flights.ts';
import { openInner } from './generation-inner.ts';
import { priced } from './limits/cost/priced-link.ts';
import { openPricing } from './limits/cost/pricing.ts';
import { openLink } from './subgraphs/data-source.ts';
import type { LinkOptions, SubgraphLink } from './subgraphs/link.ts';
import type { Supergraph } from './supergraph.ts';
import type { HotDocument } from './warming/hot-documents.ts';
import { warm } from './warming/warm.ts';

/** One supergraph in service, with all that belongs to it alone: plans, rules and sockets. */
export interface Generation extends AsyncDisposable {
  readonly hash: string;
  readonly apiSchema: GraphQLSchema;
  readonly coreSupergraphSdl: string;
  execute(request: GatewayRequest): Promise<GatewayResult>;
  /** The subgraphs that do not answer that they are ready. */
  unready(): Promise<string[]>;
  /** Plans what is likely to be asked, before anybody does; tells how much could be planned. */
  warm(documents: readonly HotDocument[]): Promise<number>;
}

export type GenerationOptions = LinkOptions & AuthorizationOptions;

/** How long what is in flight may still run once its generation is no longer served. */
const DRAIN_MS = 30_000;

/** Throws when anything in the supergraph cannot be served as it asks to be. */
export async function openGeneration(
  supergraph: Supergraph,
  options: GenerationOptions,
): Promise<Generation> {
  const links = new Map(supergraph.subgraphs.map((each) =>
    [each.name, priced(openLink(each, options))]));
  try {
    const inner = await openInner(supergraph, links);
    const flights = openFlights();
    const pricing = openPricing(supergraph);
    const authorize = openAuthorization(supergraph, inner.apiSchema, options);
    return {
      hash: supergraph.hash,
      apiSchema: inner.apiSchema,
      coreSupergraphSdl: inner.coreSupergraphSdl,
      execute: (request) =>
        flights.through(async () =>
          refuseUnrunnable(request)
            ?? pricing.limit(request)
            ?? authorize(request, (allowed) =>
              opened(allowed) ?? pricing.charge(allowed, async () =>
                complete(await inner.executor(allowed).catch(blameClient))))),
      unready: () => unreadyOf([...links.values()]),
      warm: (documents) => warm(documents, inner),
      async [Symbol.asyncDispose]() {
        await flights.landed(DRAIN_MS);
        await inner[Symbol.asyncDispose]();
        await closeAll(links);
      },
    };
  } catch (error) {
    await closeAll(links);
    throw error;
  }
}

/** What names no operation that can be run, or a kind that is not run here. */
function refuseUnrunnable({ operation, schema, context }: GatewayRequest): GatewayResult | null {
  const watches = operation?.operation === OperationTypeNode.SUBSCRIPTION;
  const isOpening = asClientRequest(context).isOpening ?? false;
  if (schema.getRootType(operation?.operation) && watches === isOpening) return null;
  const words = {
    en: 'The document holds no operation that can be run here: subscriptions are streams',
    zh: '此处没有可执行的操作:订阅请使用事件流地址',
  };
  return { errors: [fault('OPERATION_RESOLUTION_FAILURE', { words })] };
}

/** A stream that may be opened: what it watches is read at each event. */
function opened({ context }: GatewayRequest): Promise<GatewayResult> | null {
  return asClientRequest(context).isOpening ? Promise.resolve({ data: null }) : null;
}

/** The planner's own word for a document that validates and yet cannot be planned, as 1e999. */
function blameClient(error: unknown): never {
  const isInvalid = error instanceof GraphQLError && error.extensions['code'] === 'INVALID_GRAPHQL';
  if (!isInvalid) throw error;
  throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function complete(result: GatewayResult): GatewayResult {
  return withValueCompletion(result, (path) => fault('DOWNSTREAM_SERVICE_ERROR', { path }));
}

async function unreadyOf(links: readonly SubgraphLink[]): Promise<string[]> {
  const answers = await Promise.all(links.map((link) => link.ready().catch(() => false)));
  return links.filter((_, at) => !answers[at]).map(({ name }) => name);
}

async function closeAll(links: ReadonlyMap<string, SubgraphLink>): Promise<void> {
  await Promise.all([...links.values()].map((link) => link[Symbol.asyncDispose]()));
}
