import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify } from 'fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Signer } from '@linli/chassis/identity.ts';
import { log } from '@linli/chassis/log.ts';
import { AccessDenied } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { LIMITS, newApolloServer } from './apollo.ts';
import { forwardedHeaders, requestIdFrom } from './client-request.ts';
import type { ClientRequest } from './client-request.ts';
import type { Config } from './config.ts';
import { registerConsole } from './explorer/routes.ts';
import { refuse } from './errors.ts';
import type { GovernedGateway } from './governed-gateway.ts';
import { IssuerUnreachable } from './identity.ts';
import type { Identify } from './identity.ts';
import { registerOperators } from './operators/routes.ts';
import { newTally } from './tally.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks: set before the body of a request for the graph is read. */
    actor: Actor | null;
  }
}

export interface FrontOptions {
  readonly config: Config;
  readonly gateway: GovernedGateway;
  readonly identify: Identify;
  readonly signer: Signer;
}

/** The HTTP side: who asks is settled first, then how much, and only then what. */
export async function openFront({ config, gateway, identify, signer }: FrontOptions) {
  const app = fastify({
    bodyLimit: LIMITS.bodyBytes,
    genReqId: ({ headers }) => requestIdFrom(headers),
    forceCloseConnections: true,
  });
  const apollo = newApolloServer({
    gateway,
    introspection: config.EMBEDDED,
    countStatements: config.LINLI_COUNT_STATEMENTS,
    drain: fastifyApolloDrainPlugin(app),
  });
  await apollo.start();
  app.decorateRequest('actor', null);
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  app.setErrorHandler(answerError);
  registerHealth(app, gateway);
  registerConsole(app, config);
  await registerOperators(app, { config, identify, signer });
  app.route({
    method: 'POST',
    url: '/graphql',
    onRequest: async (request) => {
      request.actor = await identify(request.headers.authorization);
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => clientRequest(request, reply, config),
    }),
  });
  app.get('/graphql', async (_, reply) =>
    refuse(reply.header('allow', 'POST'), 405, 'BAD_REQUEST', 'The graph is asked by POST'));
  return { app, apollo };
}

function registerHealth(app: FastifyInstance, gateway: GovernedGateway): void {
  app.get('/health/live', async () => ({ live: true }));
  app.get('/health/ready', async (_, reply) => {
    const unready = await gateway.unready();
    const ready = unready.length === 0;
    return reply.code(ready ? 200 : 503).send({ ready, unready });
  });
}

function clientRequest(
  { id, actor, headers }: FastifyRequest,
  { raw }: FastifyReply,
  config: Config,
): ClientRequest {
  if (!actor) throw new AccessDenied('UNAUTHENTICATED');
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return {
    actor,
    requestId: id,
    deadlineAt: Date.now() + config.REQUEST_TIMEOUT_MS,
    gone: gone.signal,
    forwarded: forwardedHeaders(headers),
    tally: newTally(),
  };
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof AccessDenied) {
    const challenge = reply.header('www-authenticate', 'Bearer');
    return refuse(challenge, 401, 'UNAUTHENTICATED', error.message);
  }
  if (error instanceof IssuerUnreachable) {
    log.error({ err: error, requestId: request.id }, 'the issuer’s keys cannot be had');
    return refuse(reply, 503, 'IDENTITY_UNAVAILABLE', 'Who you are cannot be checked just now');
  }
  const status = error.statusCode ?? 500;
  if (status < 500) return refuse(reply, status, 'BAD_REQUEST', error.message);
  log.error({ err: error, requestId: request.id }, 'request failed');
  return refuse(reply, 500, 'INTERNAL_SERVER_ERROR', 'Internal error');
}
