import type { FastifyInstance } from 'fastify';
import type { Signer } from '@linli/chassis/identity.ts';
import { SERVICES } from '@linli/schemas/events/event.ts';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import type { Config } from '../config.ts';
import type { Identify } from '../identity/identity.ts';
import { guard, isFromOurPage, refuseForeign } from './guard.ts';
import { frontPage, sendPage } from './pages.ts';
import { registerParked } from './parked.ts';
import type { Links } from './showing.ts';
import { openSignIn } from './sign-in.ts';
import type { SignIn } from './sign-in.ts';
import { registerViews } from './views.ts';
import { openWorkerLink } from './worker-link.ts';
import type { WorkerLink } from './worker-link.ts';

export interface OperatorsOptions {
  readonly config: Config;
  readonly identify: Identify;
  readonly signer: Signer;
}

/** What those see who keep the system running: queues, figures, and what is parked. */
export async function registerOperators(
  app: FastifyInstance,
  { config, identify, signer }: OperatorsOptions,
): Promise<void> {
  const links = openLinks(config, signer);
  const signIn = openSignIn(config, identify);
  await app.register(async (scope) => {
    // A form without fields: what is asked stands in the path.
    scope.addContentTypeParser(FORM, { parseAs: 'string' }, async () => null);
    scope.addHook('onClose', async () => {
      await Promise.all([...links.values()].map((link) => link[Symbol.asyncDispose]()));
    });
    registerSignIn(scope, config, signIn);
    await scope.register(async (inside) => {
      inside.addHook('onRequest', guard(config, identify, signIn));
      inside.get('/operators/', (_, reply) => sendPage(reply, 200, frontPage([...links.keys()])));
      registerViews(inside, links);
      registerParked(inside, links);
    });
  });
}

const FORM = 'application/x-www-form-urlencoded';

function openLinks(
  { WORKER_URLS, SUBGRAPH_TIMEOUT_MS: timeoutMs }: Config,
  signer: Signer,
): Links {
  const links = new Map<ServiceName, WorkerLink>();
  for (const service of SERVICES) {
    const url = WORKER_URLS[service];
    if (url) links.set(service, openWorkerLink(service, url, { signer, timeoutMs }));
  }
  return links;
}

interface Again {
  readonly Querystring: { readonly again?: string };
}

function registerSignIn(scope: FastifyInstance, config: Config, signIn: SignIn): void {
  scope.get('/operators', (_, reply) => reply.redirect('/operators/', 308));
  scope.get<Again>('/operators/sign-in', (request, reply) =>
    signIn.start(request, reply, '/operators/', request.query.again === '1'));
  scope.get('/operators/signed-in', (request, reply) => signIn.finish(request, reply));
  scope.post('/operators/sign-out', (request, reply) =>
    isFromOurPage(request, config) ? signIn.end(request, reply) : refuseForeign(reply));
}
