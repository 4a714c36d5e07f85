import { GraphQLError, Kind, OperationTypeNode } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { openAuthorization } from '../authorization/authorization.ts';
import type { AuthorizationOptions } from '../authorization/authorization.ts';
import { withValueCompletion } from '../answers/completed.ts';
import { asClientRequest } from '../client-request.ts';
import { fault } from '../errors.ts';
import type { Executor, GatewayRequest, GatewayResult } from '../execution.ts';
import { openFlights } from './flights.ts';
import { openInner } from './inner.ts';
import type { InnerOptions } from './inner.ts';
import { priced } from '../limits/cost/priced-link.ts';
import { openPricing } from '../limits/cost/pricing.ts';
import { openLink } from '../subgraphs/data-source.ts';
import type { LinkOptions, SubgraphLink } from '../subgraphs/link.ts';
import type { Supergraph } from '../supergraph.ts';
import type { HotDocument } from '../warming/hot-documents.ts';
import { warm } from '../warming/warm.ts';

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

export type GenerationOptions = LinkOptions & AuthorizationOptions & InnerOptions;

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
    const inner = await openInner(supergraph, links, options);
    const flights = openFlights();
    const pricing = openPricing(supergraph);
    const authorize = openAuthorization(supergraph, inner.apiSchema, options);
    /** What its caller may ask: it is paid for, run, and corrected by what it did cost. */
    const run = async (request: GatewayRequest): Promise<GatewayResult> => {
      // What a stream watches is read at each event.
      if (asClientRequest(request.context).isOpening) return { data: null };
      const charged = pricing.charge(request);
      const refused = charged instanceof Promise ? await charged : charged;
      if (refused) return refused;
      const result = complete(await runBy(inner.executor, request));
      pricing.settle(request, result);
      return result;
    };
    return {
      hash: supergraph.hash,
      apiSchema: inner.apiSchema,
      coreSupergraphSdl: inner.coreSupergraphSdl,
      async execute(request) {
        flights.enter();
        try {
          return refuseUnrunnable(request)
            ?? pricing.limit(request)
            ?? await authorize(request, run);
        } finally {
          flights.leave();
        }
      },
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

async function runBy(execute: Executor, request: GatewayRequest): Promise<GatewayResult> {
  try {
    return await execute(request);
  } catch (error) {
    throw blameClient(error);
  }
}

/** The planner's own word for a document that validates and yet cannot be planned, as 1e999. */
function blameClient(error: unknown): unknown {
  const isInvalid = error instanceof GraphQLError && error.extensions['code'] === 'INVALID_GRAPHQL';
  return isInvalid
    ? new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } })
    : error;
}

function complete(result: GatewayResult): GatewayResult {
  const { errors } = result;
  return withValueCompletion(
    errors?.some(isOfVariable) ? { ...result, errors: errors.map(asUserInput) } : result,
    (path) => fault('DOWNSTREAM_SERVICE_ERROR', { path }),
  );
}

/** What is said of a variable's declaration is said of the value that the client gave to it. */
function asUserInput(error: GraphQLError): GraphQLError {
  if (!isOfVariable(error)) return error;
  const { message, nodes, path } = error;
  const extensions = { ...error.extensions, code: 'BAD_USER_INPUT' };
  return new GraphQLError(message, { ...(nodes && { nodes }), ...(path && { path }), extensions });
}

function isOfVariable({ nodes, extensions }: GraphQLError): boolean {
  return nodes?.length === 1 && nodes[0]?.kind === Kind.VARIABLE_DEFINITION
    && extensions['code'] === undefined;
}

async function unreadyOf(links: readonly SubgraphLink[]): Promise<string[]> {
  const answers = await Promise.all(links.map((link) => link.ready().catch(() => false)));
  return links.filter((_, at) => !answers[at]).map(({ name }) => name);
}

async function closeAll(links: ReadonlyMap<string, SubgraphLink>): Promise<void> {
  await Promise.all([...links.values()].map((link) => link[Symbol.asyncDispose]()));
}
