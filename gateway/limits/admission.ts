import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AccessDenied } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { resolveDocuments } from '../documents/resolve.ts';
import type { Registry } from '../documents/registry.ts';
import { refuse } from '../answers/refuse.ts';
import { refuseUnreadable } from '../answers/readable.ts';
import { openBills } from '../rates/bills.ts';
import type { Budgets } from '../rates/budgets.ts';
import { openConcurrency } from '../rates/concurrency.ts';
import type { Bill } from './bill.ts';
import type { Client } from './clients.ts';
import { limitDocuments } from './document-limits.ts';
import { readJsonOnly } from './json-body.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The program that asks, and what its request costs: set before a body is read. */
    client: Client | null;
    bill: Bill | null;
  }
}

export interface AdmissionOptions {
  readonly clientOf: (actor: Actor) => Client;
  readonly budgets: Budgets;
  readonly registry: Registry;
}

/** For the routes that ask the graph: what their class may not send is refused before it is run. */
export function registerAdmission(graph: FastifyInstance, options: AdmissionOptions): void {
  const { clientOf, budgets, registry } = options;
  const billFor = openBills(budgets);
  const concurrency = openConcurrency();
  graph.decorateRequest('client', null);
  graph.decorateRequest('bill', null);
  readJsonOnly(graph);
  // Once the route knows who asks, and before it reads what.
  graph.addHook('preParsing', async (request, reply, payload) => {
    const client = clientOf(actorOf(request));
    request.client = client;
    request.bill = billFor(client, request.id);
    const leave = concurrency.enter(client, request.id);
    if (leave) reply.raw.once('close', leave);
    else await busy(reply);
    return payload;
  });
  graph.addHook('preHandler', refuseUnreadable);
  graph.addHook('preHandler', resolveDocuments(registry));
  graph.addHook('preHandler', limitDocuments());
}

function actorOf({ actor }: FastifyRequest): Actor {
  if (!actor) throw new AccessDenied('UNAUTHENTICATED');
  return actor;
}

function busy(reply: FastifyReply) {
  return refuse(reply.header('retry-after', '1'), 'RATE_LIMITED', {
    en: 'Too many requests of this tenant are under way',
    zh: '并发请求过多,请稍后重试',
  });
}
