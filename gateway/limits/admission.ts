import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '@linli/kernel/actor.ts';
import { refuseUnreadable } from '../answers/readable.ts';
import { refuse } from '../answers/refuse.ts';
import type { Refused } from '../answers/refuse.ts';
import { purposeFrom } from '../client-request.ts';
import { resolveDocuments } from '../documents/resolve.ts';
import type { Registry } from '../documents/registry.ts';
import type { Identify } from '../identity/identity.ts';
import { openBills } from '../rates/bills.ts';
import type { Budgets } from '../rates/points.ts';
import { openConcurrency } from '../rates/concurrency.ts';
import type { Bill } from './bill.ts';
import type { Client } from './clients.ts';
import { limitDocuments } from './document-limits.ts';
import { readJsonOnly } from './json-body.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, their program, and what its request costs: set before a body is read. */
    actor: Actor | null;
    client: Client | null;
    bill: Bill | null;
  }
}

export interface AdmissionOptions {
  readonly identify: Identify;
  readonly clientOf: (actor: Actor) => Client;
  readonly budgets: Budgets;
  readonly registry: Registry;
}

type Hook = (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => void;

/**
 * For the routes that ask the graph: what their class may not send is refused before it is run.
 * What is given back settles who asks, for a route to do first: before it reads what.
 */
export function registerAdmission(graph: FastifyInstance, options: AdmissionOptions): Hook {
  const { identify, clientOf, budgets, registry } = options;
  const billFor = openBills(budgets);
  const concurrency = openConcurrency();
  for (const name of ['client', 'bill', 'question'] as const) graph.decorateRequest(name, null);
  readJsonOnly(graph);
  graph.addHook('preHandler', refusing([
    refuseUnreadable, resolveDocuments(registry), limitDocuments(),
  ]));

  const enter = (actor: Actor, request: FastifyRequest, { raw }: FastifyReply): Refused | null => {
    const client = clientOf(actor);
    request.actor = actor;
    request.client = client;
    request.bill = billFor(client, request.id);
    const leave = concurrency.enter(client, request.id);
    if (!leave) return BUSY;
    raw.once('close', leave);
    return null;
  };
  return (request, reply, done) => {
    settled(identify, request.headers, (actor) => {
      const refused = enter(actor, request, reply);
      if (refused) send(reply, refused);
      else done();
    }, done);
  };
}

/** Who asks: at once where they are known, or when their issuer has been asked. */
function settled(
  identify: Identify,
  headers: FastifyRequest['headers'],
  found: (actor: Actor) => void,
  failed: (error: Error) => void,
): void {
  let actor: Actor | Promise<Actor>;
  try {
    actor = identify.atOnce(headers.authorization, purposeFrom(headers));
  } catch (error) {
    failed(asError(error));
    return;
  }
  if (actor instanceof Promise) actor.then(found, (error) => failed(asError(error)));
  else found(actor);
}

/** The first of them that says no is the answer. */
function refusing(checks: readonly ((request: FastifyRequest) => Refused | null)[]): Hook {
  return (request, reply, done) => {
    for (const check of checks) {
      const refused = check(request);
      if (refused) {
        send(reply, refused);
        return;
      }
    }
    done();
  };
}

function send(reply: FastifyReply, { code, words, headers = {} }: Refused): void {
  void refuse(reply.headers(headers), code, words);
}

const BUSY: Refused = {
  code: 'RATE_LIMITED',
  words: { en: 'Too many requests of this tenant are under way', zh: '并发请求过多,请稍后重试' },
  headers: { 'retry-after': '1' },
};

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
