import { HeaderMap } from '@apollo/server';
import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Tracing } from '@linli/chassis/telemetry/tracing.ts';
import type { ClientRequest } from '../client-request.ts';
import { requestFor } from '../execution.ts';
import type { GatewayRequest, GatewayResult, ValidOperation } from '../execution.ts';
import type { GovernedGateway } from '../governed-gateway.ts';
import { noteOurs, told } from './answering.ts';
import type { AnsweringOptions } from './answering.ts';

export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => ClientRequest;

export interface AskingOptions extends AnsweringOptions {
  readonly apollo: ApolloServer<ClientRequest>;
  readonly gateway: GovernedGateway;
  readonly contextOf: ContextOf;
  readonly tracing: Tracing;
}

/**
 * A question is put to Apollo Server, which parses and validates it. What it has found valid and is
 * asked once more is run as it would run it: all that governs it lies behind `gateway.execute`.
 */
export function answerBy(options: AskingOptions) {
  const { gateway, tracing } = options;
  const answer = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { query, operationName } = request.question ?? {};
    const known = query ? gateway.valid(query, operationName ?? null) : null;
    return known ? run(known, request, reply, options) : askApollo(request, reply, options);
  };
  const span = { name: 'GraphQL Operation', kind: 'SERVER' } as const;
  return (request: FastifyRequest, reply: FastifyReply) =>
    tracing.begin(span, () => answer(request, reply), request.headers['traceparent']);
}

async function run(
  known: ValidOperation, request: FastifyRequest, reply: FastifyReply, options: AskingOptions,
): Promise<FastifyReply> {
  const { operationName, variables } = request.question ?? {};
  const client = options.contextOf(request, reply);
  const result = await resultOf(options.gateway, requestFor(known, {
    operationName: operationName ?? null, variables: variables ?? {}, context: client,
  }));
  if (result.errors) noteOurs(result.errors, client);
  const wrong = result.errors?.map((error) => error.toJSON());
  const { data, extensions } = result;
  const { status, headers, errors } = told({ data, errors: wrong }, client, options);
  return send(reply, status, headers, JSON.stringify({ errors, data, extensions }));
}

async function resultOf(
  { execute }: GovernedGateway, asked: GatewayRequest,
): Promise<GatewayResult> {
  try {
    return await execute(asked);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    const originalError = error instanceof Error ? error : new Error(String(error));
    return { errors: [new GraphQLError(originalError.message, { originalError })] };
  }
}

/**
 * Asked within as by POST, also what came by GET: its token is in a header, which no other site's
 * page can add.
 */
async function askApollo(
  request: FastifyRequest, reply: FastifyReply, { apollo, contextOf }: AskingOptions,
): Promise<FastifyReply> {
  const headers = new HeaderMap([['content-type', 'application/json']]);
  const { status = 200, headers: answered, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.question },
    context: async () => contextOf(request, reply),
  });
  if (body.kind !== 'complete') throw new Error('An answer comes whole');
  return send(reply, status, Object.fromEntries(answered), body.string);
}

/** As it is, in one write: no hook looks at an answer once it is told. */
function send(
  reply: FastifyReply, status: number, headers: Readonly<Record<string, string>>, text: string,
): FastifyReply {
  const { raw, request } = reply.hijack();
  const bytes = Buffer.byteLength(text);
  raw.writeHead(status, { 'x-request-id': request.id, ...headers, 'content-length': bytes });
  // What is ASCII throughout is copied as it is, and not encoded once more.
  raw.end(text, bytes === text.length ? 'latin1' : 'utf8');
  return reply;
}
