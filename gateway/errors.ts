import type { FastifyReply } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { log } from '@linli/chassis/log.ts';

/** Every code that may leave the gateway; a subgraph's own faults are none of the client's. */
export const CODES = [
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE', 'OPERATION_TOO_LARGE', 'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNAUTHENTICATED', 'FORBIDDEN', 'RATE_LIMITED', 'CONFLICT', 'NOT_FOUND',
  'SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'GATEWAY_TIMEOUT',
  'IDENTITY_UNAVAILABLE', 'DOWNSTREAM_SERVICE_ERROR', 'INTERNAL_SERVER_ERROR',
] as const;
export type Code = (typeof CODES)[number];

/** What of an error's extensions a client may see. */
const SHOWN = ['code', 'requestId', 'traceId', 'retryAfter', 'field', 'fields'] as const;

/** Codes whose message was written for the one who wrote the code, not for the client. */
const MASKED: Partial<Record<Code, string>> = {
  INTERNAL_SERVER_ERROR: 'Internal error',
  DOWNSTREAM_SERVICE_ERROR: 'A part of the graph answered with an error',
};

/** The error as the client sees it: known code, no stack, no subgraph, no address. */
export function mask(error: GraphQLFormattedError, cause?: unknown): GraphQLFormattedError {
  const code = codeOf(error.extensions);
  const isOurs = code === 'INTERNAL_SERVER_ERROR' && !error.extensions?.['serviceName'];
  if (isOurs) log.error({ err: cause }, 'the gateway broke');
  const extensions: Record<string, unknown> = {};
  for (const key of SHOWN) {
    const value = error.extensions?.[key];
    if (value !== undefined) extensions[key] = value;
  }
  return {
    message: MASKED[code] ?? error.message,
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions: { ...extensions, code },
  };
}

/** A subgraph that cannot read what we wrote has a fault; it is not the client's mistake. */
function codeOf(extensions: Record<string, unknown> | undefined): Code {
  const code = CODES.find((each) => each === extensions?.['code']) ?? 'INTERNAL_SERVER_ERROR';
  const ofSubgraph = extensions?.['serviceName'] !== undefined;
  return ofSubgraph && code.startsWith('GRAPHQL_') ? 'DOWNSTREAM_SERVICE_ERROR' : code;
}

/** The same id in the answer, in its header and in the log. */
export function withRequestId(
  error: GraphQLFormattedError,
  requestId: string,
): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}

interface ExecutionResult<E> {
  data?: Record<string, unknown> | null;
  errors?: readonly E[];
  extensions?: Record<string, unknown>;
}

/**
 * @apollo/gateway hides a null in a non-null place in `extensions.valueCompletion`. The GraphQL
 * specification knows no null without its error, so they are moved to where clients look.
 */
export function withValueCompletion<E, R extends ExecutionResult<E>>(
  result: R,
  asError: (message: string, path: readonly (string | number)[] | undefined) => E,
): R {
  const { valueCompletion, ...extensions } = result.extensions ?? {};
  if (!Array.isArray(valueCompletion)) return result;
  const moved = valueCompletion.map(({ path }) => asError('A required value is missing', path));
  return { ...result, errors: [...(result.errors ?? []), ...moved], extensions };
}

/** A refusal from before Apollo, in the shape a GraphQL client reads. */
export function refuse(reply: FastifyReply, status: number, code: Code, message: string) {
  const error = { message, extensions: { code, requestId: reply.request.id } };
  return reply.code(status).type('application/json; charset=utf-8').send({ errors: [error] });
}
