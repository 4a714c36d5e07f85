import { unwrapResolverError } from '@apollo/server/errors';
import { AccessDenied } from '@linli/kernel/actor.ts';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { currentTrace, log } from '../log.ts';
import { isStatementTimeout, outOfTime } from './request-deadline.ts';

/** What the caller is told of an error: what they did wrong, or only where to look it up. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { message, path, locations, extensions } = formatted;
  const where = { ...(path && { path }), ...(locations && { locations }) };
  if (cause instanceof AccessDenied) {
    return { message: cause.message, ...where, extensions: { code: cause.code } };
  }
  if (isTold(cause, extensions?.['code'])) {
    const { field } = extensions ?? {};
    const code = codeOfLiteral(cause) ?? extensions?.['code'];
    return { message, ...where, extensions: { code, ...(field !== undefined && { field }) } };
  }
  if (isStatementTimeout(cause)) {
    const { message: told, extensions: said } = outOfTime();
    return { message: told, ...where, extensions: said };
  }
  const traceId = currentTrace();
  log.error({ err: cause, path }, 'a resolver broke');
  return { message: MASK, ...where, extensions: { code: BROKEN, traceId } };
}

/** The same of what was executed past the server, which sees to the code elsewhere. */
export function maskExecuted(error: GraphQLError): GraphQLFormattedError {
  const { code = BROKEN } = error.extensions;
  return maskError({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error);
}

export const MASK = 'Internal error';
export const BROKEN = 'INTERNAL_SERVER_ERROR';

/** A value that its scalar refuses is the same mistake in the document as in a variable. */
function codeOfLiteral(cause: unknown): unknown {
  const refused = cause instanceof GraphQLError ? cause.originalError : null;
  return refused instanceof GraphQLError ? refused.extensions['code'] : undefined;
}

function isTold(cause: unknown, code: unknown): boolean {
  return cause instanceof GraphQLError && typeof code === 'string' && code !== BROKEN;
}
