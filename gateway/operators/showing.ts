import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessDenied } from '@linli/kernel/actor.ts';
import { refuse } from '../errors.ts';
import { forWorker } from './worker-link.ts';
import type { WorkerAnswer, WorkerLink } from './worker-link.ts';

/** The workers that are shown, by service. */
export type Links = ReadonlyMap<string, WorkerLink>;

export interface Shown {
  readonly Params: { readonly service: string; readonly id?: string };
}

/** Asks for the operator whom the guard let in. */
export function askWorker(
  link: WorkerLink,
  { actor, id, method, headers }: FastifyRequest<Shown>,
  path: string,
): Promise<WorkerAnswer | null> {
  if (!actor) throw new AccessDenied('UNAUTHENTICATED');
  return link.ask({
    method: method === 'POST' ? 'POST' : 'GET',
    path,
    actor,
    requestId: id,
    headers: forWorker(headers),
  });
}

export function missing(reply: FastifyReply): FastifyReply {
  return refuse(reply, 404, 'NOT_FOUND', 'There is no such thing to be shown');
}

export function away(reply: FastifyReply): FastifyReply {
  return refuse(reply, 502, 'DOWNSTREAM_SERVICE_ERROR', 'The worker cannot show this just now');
}
