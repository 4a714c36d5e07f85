import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { log } from '@linli/chassis/log.ts';
import { answering } from './answers/answering.ts';
import type { AnsweringOptions } from './answers/answering.ts';
import type { ClientRequest } from './client-request.ts';
import type { GovernedGateway } from './governed-gateway.ts';
import { CEILING } from './limits/classes.ts';

export interface ServerOptions extends AnsweringOptions {
  readonly gateway: GovernedGateway;
  readonly introspection: boolean;
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
    stringifyResult: (value) => JSON.stringify(value),
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: CEILING.tokens },
    stopOnTerminationSignals: false,
    plugins: [options.drain, ApolloServerPluginCacheControlDisabled(), answering(options)],
  });
}
