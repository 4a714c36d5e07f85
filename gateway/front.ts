import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { fastify } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Signer } from '@linli/chassis/identity.ts';
import type { Tracing } from '@linli/chassis/telemetry/tracing.ts';
import { AccessDenied } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { answerBy } from './answers/answering.ts';
import { answerFault } from './answers/faults.ts';
import { refuse } from './answers/refuse.ts';
import { tellingAnyway } from './answers/telling.ts';
import { newApolloServer } from './apollo.ts';
import { forwardedHeaders, purposeFrom, requestIdFrom } from './client-request.ts';
import type { ClientRequest } from './client-request.ts';
import type { Config } from './config.ts';
import type { Counters } from './counters.ts';
import { readSearch, refuseFreeForm } from './documents/by-get.ts';
import type { Registry } from './documents/registry.ts';
import { registerConsole } from './explorer/routes.ts';
import type { GovernedGateway } from './governed-gateway.ts';
import { registerHealth } from './health.ts';
import type { Identify } from './identity.ts';
import { registerAdmission } from './limits/admission.ts';
import { CEILING } from './limits/classes.ts';
import { openClients } from './limits/clients.ts';
import { registerOperators } from './operators/routes.ts';
import type { Budgets } from './rates/budgets.ts';
import { openBills } from './rates/bills.ts';
import type { Feed } from './stream/feed.ts';
import { openStreams } from './stream/route.ts';
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
  readonly counters: Counters;
  readonly budgets: Budgets;
  readonly registry: Registry;
  readonly feed: Feed;
  readonly tracing: Tracing;
}

/** The HTTP side: who asks is settled first, then how much, and only then what. */
export async function openFront(
  {
    config, gateway, identify, signer, counters, budgets, registry, feed, tracing,
  }: FrontOptions,
) {
  const app = fastify({
    bodyLimit: CEILING.bodyBytes,
    genReqId: ({ headers }) => requestIdFrom(headers),
    forceCloseConnections: true,
  });
  const apollo = newApolloServer({
    gateway,
    introspection: config.EMBEDDED,
    countStatements: config.LINLI_COUNT_STATEMENTS,
    partial294: config.PARTIAL_294,
    drain: fastifyApolloDrainPlugin(app),
  });
  const schema = openSchema(gateway);
  await apollo.start();
  const contextOf = async (request: FastifyRequest, reply: FastifyReply) =>
    clientRequest(request, reply, config);
  app.decorateRequest('actor', null);
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  app.setErrorHandler(answerFault);
  app.setNotFoundHandler((_, reply) => refuse(reply, 'NOT_FOUND'));
  registerHealth(app, { gateway, identify, counters });
  registerConsole(app, config);
  await registerOperators(app, { config, identify, signer });
  const identifying = async (request: FastifyRequest): Promise<void> => {
    const purpose = purposeFrom(request.headers);
    request.actor = await identify(request.headers.authorization, purpose);
  };
  await app.register(async (graph) => {
    registerAdmission(graph, { clientOf: openClients(config), budgets, registry });
    const handler = answerBy(apollo, contextOf, tracing);
    graph.post('/graphql', { onRequest: identifying, handler });
    const stream = openStreams(graph, {
      apollo, feed, identify, contextOf, schema,
      billFor: openBills(budgets), timeoutMs: config.REQUEST_TIMEOUT_MS,
    });
    graph.post('/graphql/stream', {
      onRequest: identifying, config: { answers: 'EVENTS' }, handler: stream,
    });
    graph.get('/graphql', {
      onRequest: [refuseFreeForm, identifying],
      preValidation: readSearch,
      handler,
    });
  });
  return { app, apollo };
}

/** The schema in service, told once there is one. */
function openSchema(gateway: GovernedGateway): () => GraphQLSchema {
  let schema: GraphQLSchema | null = null;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  return () => {
    if (!schema) throw new Error('There is no schema in service');
    return schema;
  };
}

function clientRequest(
  { id, actor, client, bill, headers }: FastifyRequest,
  { raw }: FastifyReply,
  config: Config,
): ClientRequest {
  if (!actor || !client || !bill) throw new AccessDenied('UNAUTHENTICATED');
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort();
  });
  return {
    actor,
    client,
    bill,
    requestId: id,
    telling: tellingAnyway(headers),
    deadlineAt: Date.now() + config.REQUEST_TIMEOUT_MS,
    gone: gone.signal,
    forwarded: forwardedHeaders(headers),
    tally: newTally(),
  };
}
