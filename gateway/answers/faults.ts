import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { log } from '@linli/chassis/log.ts';
import { AccessDenied } from '@linli/kernel/actor.ts';
import { ERRORS } from '../errors.ts';
import type { Code } from '../errors.ts';
import { IssuerUnreachable } from '../identity/keys.ts';
import { codeOf } from './masking.ts';
import { refuse } from './refuse.ts';

/** What Fastify and its plugins refuse by a status alone. */
const BY_STATUS: Readonly<Record<number, Code>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Whatever a route throws, as the client reads it. */
export function answerFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof GraphQLError) return answerOurs(error, reply);
  if (error instanceof AccessDenied && error.code === 'FORBIDDEN') {
    return refuse(reply, 'FORBIDDEN');
  }
  if (error instanceof AccessDenied) {
    return refuse(reply.header('www-authenticate', 'Bearer'), 'UNAUTHENTICATED');
  }
  if (error instanceof IssuerUnreachable) {
    log.error({ err: error, requestId: request.id }, 'the issuer’s keys cannot be had');
    return refuse(reply, 'IDENTITY_UNAVAILABLE');
  }
  if (isHangUp(error, reply)) return reply.hijack();
  const status = error.statusCode ?? 500;
  if (status < 500) return refuse(reply, BY_STATUS[status] ?? 'BAD_REQUEST');
  log.error({ err: error, requestId: request.id }, 'request failed');
  return refuse(reply, 'INTERNAL_SERVER_ERROR');
}

/** Whoever hung up on a stream before its first word is told nothing, and it is no fault. */
function isHangUp({ code }: FastifyError, { raw }: FastifyReply): boolean {
  return code === 'ERR_STREAM_PREMATURE_CLOSE' && raw.destroyed;
}

function answerOurs({ message: en, extensions }: GraphQLError, reply: FastifyReply): FastifyReply {
  const code = codeOf(extensions);
  const zh = extensions['zh'];
  return refuse(reply, code, { en, zh: typeof zh === 'string' ? zh : ERRORS[code].zh });
}
