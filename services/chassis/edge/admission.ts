import { AccessDenied } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requestIdOf } from '../identity.ts';
import type { Verifier } from '../identity.ts';
import { log } from '../log.ts';
import { BROKEN, MASK } from './masking.ts';
import { DEADLINE_HEADER, openRequestDeadline } from './request-deadline.ts';
import type { RequestDeadline } from './request-deadline.ts';
import { HEADERS } from './signature.ts';

/** A request whose signature held. */
export interface Admitted {
  readonly actor: Actor;
  readonly requestId: string;
  readonly deadline: RequestDeadline;
}

/**
 * Verifies a body before a byte of it is parsed. What comes with no body, or one of another type,
 * was never verified, and asking for its actor throws.
 */
export function admitSigned(
  server: FastifyInstance,
  verify: Verifier,
): (request: FastifyRequest) => Admitted {
  const admitted = new WeakMap<FastifyRequest, Admitted>();
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      const { method, url: path, headers } = request;
      const actor = await verify({ method, path, body, headers });
      const requestId = requestIdOf(String(headers[HEADERS.requestId]));
      const deadline = openRequestDeadline(headers[DEADLINE_HEADER]);
      admitted.set(request, { actor, requestId, deadline });
      return parseJson(body);
    },
  );
  server.setErrorHandler(refuse);
  return (request) => {
    const known = admitted.get(request);
    if (!known) throw new AccessDenied('UNAUTHENTICATED');
    return known;
  };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw Object.assign(new Error('The body is not JSON'), { statusCode: 400 });
  }
}

function refuse(error: FastifyError | AccessDenied, _: FastifyRequest, reply: FastifyReply) {
  if (error instanceof AccessDenied) {
    return answer(reply, 401, error.message, error.code);
  }
  const status = error.statusCode ?? 500;
  if (status < 500) return answer(reply, status, error.message, 'BAD_REQUEST');
  log.error({ err: error }, 'a request broke');
  return answer(reply, 500, MASK, BROKEN);
}

function answer(reply: FastifyReply, status: number, message: string, code: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
