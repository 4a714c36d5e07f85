import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AccessDenied, authorize, may } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import { recordAudit } from '../audit/entries.ts';
import type { AuditEntry } from '../audit/entries.ts';
import type { Clock } from '../clock.ts';
import { asWorker } from '../database.ts';
import type { Database } from '../database.ts';
import type { Verifier } from '../identity.ts';
import { log } from '../log.ts';
import type { QueueOptions } from '../queue.ts';
import { serveBoard } from './board.ts';
import { readParked, replayParked } from './parked.ts';

export interface OperatorsOptions {
  readonly service: ServiceName;
  readonly database: Database;
  readonly clock: Clock;
  readonly queue: QueueOptions;
  readonly verify: Verifier;
}

/** What operators see of a worker and may do there: look at its queue, try again what failed. */
export async function serveOperators(
  scope: FastifyInstance,
  { service, database, clock, queue, verify }: OperatorsOptions,
): Promise<void> {
  const operatorOf = admitOperators(scope, verify);
  scope.get('/parked', (request) => {
    const { tenant } = operatorOf(request);
    return asWorker(database, (em) => readParked(em, tenant));
  });
  scope.post('/parked/:id/replay', async (request, reply) => {
    const actor = operatorOf(request);
    const { id: by, tenant } = actor;
    const parsed = WHICH.safeParse(request.params);
    if (!parsed.success) return refuse(reply, 404, 'NOT_FOUND', 'Nothing of that id is parked');
    const { id } = parsed.data;
    const replayed = await asWorker(database, async (em) => {
      const found = await replayParked(em, { id, tenant });
      if (found) await recordAudit(em, { actor, now: clock.now() }, [replayOf(id)]);
      return found;
    });
    if (!replayed) return refuse(reply, 404, 'NOT_FOUND', 'Nothing of that id is parked');
    // Somebody stepped in: said as loudly as that something had been parked.
    log.warn({ audit: 'replay', service, id, by, tenant }, 'An operator had it tried again');
    return { replayed };
  });
  await scope.register((board) => serveBoard(board, { service, queue }), { prefix: '/queues' });
}

const WHICH = z.object({ id: z.uuid() });

function replayOf(subject: string): AuditEntry {
  return { kind: 'WRITE', action: 'replayParked', subject, outcome: 'DONE' };
}

/**
 * Lets in what the gateway signed for somebody who operates the whole tenant. No request has a
 * body: all it asks stands in the line that is signed.
 */
function admitOperators(
  scope: FastifyInstance,
  verify: Verifier,
): (request: FastifyRequest) => Actor {
  const admitted = new WeakMap<FastifyRequest, Actor>();
  scope.removeAllContentTypeParsers();
  scope.addHook('onRequest', async (request, reply) => {
    const { method, url: path, headers } = request;
    try {
      const actor = await verify({ method, path, body: '', headers });
      authorize(may(actor, 'system.operate', actor.tenant));
      admitted.set(request, actor);
    } catch (error) {
      if (!(error instanceof AccessDenied)) throw error;
      const status = error.code === 'FORBIDDEN' ? 403 : 401;
      return refuse(reply, status, error.code, error.message);
    }
  });
  return (request) => {
    const actor = admitted.get(request);
    if (!actor) throw new AccessDenied('UNAUTHENTICATED');
    return actor;
  };
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
