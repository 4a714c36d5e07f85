import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessDenied } from '@linli/kernel/actor.ts';
import { refuse } from '../answers/refuse.ts';
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
  return refuse(reply, 'NOT_FOUND');
}

export function away(reply: FastifyReply): FastifyReply {
  return refuse(reply, 'DOWNSTREAM_SERVICE_ERROR', {
    en: 'The worker cannot show this just now',
    zh: '后台暂时无法显示',
  });
}
