import { HeaderMap } from '@apollo/server';
import type {
  ApolloServer, ApolloServerPlugin, GraphQLRequestContextDidEncounterErrors,
  GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { log } from '@linli/chassis/log.ts';
import type { Tracing } from '@linli/chassis/telemetry/tracing.ts';
import type { ClientRequest } from '../client-request.ts';
import { codeOf, masked } from './masking.ts';
import { statusOf } from './statuses.ts';
import type { StatusRules } from './statuses.ts';

export interface AnsweringOptions extends StatusRules {
  /** Whether an answer tells what it cost each subgraph: for tests and benches. */
  readonly countStatements: boolean;
}

/** What every answer carries: its bill, its status, and errors in words a client may read. */
export function answering(options: AnsweringOptions): ApolloServerPlugin<ClientRequest> {
  const complete = ({ response: { body, http }, contextValue }: Answer): void => {
    const { bill, requestId, telling, tally } = contextValue;
    for (const [name, value] of Object.entries(bill.headers)) http.headers.set(name, value);
    if (options.countStatements) {
      http.headers.set('x-linli-statements', JSON.stringify(tally.bySubgraph));
    }
    http.headers.set('content-type', `${telling.media}; charset=utf-8`);
    if (body.kind !== 'single') return;
    const { singleResult } = body;
    http.status = statusOf(singleResult, telling.media, options);
    const { language } = telling;
    const told = singleResult.errors?.map((error) => masked(error, { requestId, language }));
    if (told) singleResult.errors = told;
  };
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async (errors) => noteOurs(errors),
      willSendResponse: async (answer) => complete(answer),
    }),
  };
}

type Answer = GraphQLRequestContextWillSendResponse<ClientRequest>;
type Faults = GraphQLRequestContextDidEncounterErrors<ClientRequest>;

/** What broke in the gateway itself is read in its log, by the id the client was told. */
function noteOurs({ errors, contextValue: { requestId } }: Faults): void {
  for (const error of errors) {
    const { serviceName } = error.extensions;
    const isOurs = codeOf(error.extensions) === 'INTERNAL_SERVER_ERROR' && !serviceName;
    if (isOurs) log.error({ err: error, requestId }, 'the gateway broke');
  }
}

export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<ClientRequest>;

/**
 * Asked within as by POST, also what came by GET: its token is in a header, which no other site's
 * page can add.
 */
export function answerBy(
  apollo: ApolloServer<ClientRequest>, contextOf: ContextOf, tracing: Tracing,
) {
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.body },
      context: () => contextOf(request, reply),
    });
    for (const [name, value] of answered.headers) void reply.header(name, value);
    const { body } = answered;
    if (body.kind !== 'complete') throw new Error('An answer comes whole');
    return reply.code(answered.status ?? 200).send(body.string);
  };
  const told = { name: 'GraphQL Operation', kind: 'SERVER' } as const;
  return (request: FastifyRequest, reply: FastifyReply) =>
    tracing.begin(told, () => answer(request, reply), request.headers['traceparent']);
}
