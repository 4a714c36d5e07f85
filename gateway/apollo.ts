import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { log } from '@linli/chassis/log.ts';
import type { ClientRequest } from './client-request.ts';
import { mask, withRequestId } from './errors.ts';
import type { GovernedGateway } from './governed-gateway.ts';

export const LIMITS = { bodyBytes: 256 * 1024, tokens: 2_000 } as const;

export interface ServerOptions {
  readonly gateway: GovernedGateway;
  readonly introspection: boolean;
  /** Whether an answer tells what it cost each subgraph: for tests and benches. */
  readonly countStatements: boolean;
  readonly drain: ApolloServerPlugin<ClientRequest>;
}

export function newApolloServer(options: ServerOptions): ApolloServer<ClientRequest> {
  return new ApolloServer<ClientRequest>({
    gateway: options.gateway,
    introspection: options.introspection,
    logger: log,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    stopOnTerminationSignals: false,
    formatError: mask,
    plugins: [options.drain, ApolloServerPluginCacheControlDisabled(), answered(options)],
  });
}

/** What every answer carries: the request's id in its errors, and the count when it is wanted. */
function answered({ countStatements }: ServerOptions): ApolloServerPlugin<ClientRequest> {
  const complete = ({ response, contextValue }: Answer): void => {
    if (response.body.kind !== 'single') return;
    const { singleResult } = response.body;
    const named = singleResult.errors?.map((each) => withRequestId(each, contextValue.requestId));
    if (named) singleResult.errors = named;
    if (!countStatements) return;
    const { bySubgraph } = contextValue.tally;
    response.http.headers.set('x-linli-statements', JSON.stringify(bySubgraph));
  };
  const listener = { willSendResponse: async (answer: Answer) => complete(answer) };
  return { requestDidStart: async () => listener };
}

type Answer = GraphQLRequestContextWillSendResponse<ClientRequest>;
