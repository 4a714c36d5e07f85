import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { fastify } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Signer } from '@linli/chassis/identity.ts';
import type { Tracing } from '@linli/chassis/telemetry/tracing.ts';
import { AccessDenied } from '@linli/kernel/actor.ts';
import { answerBy } from './answers/asking.ts';
import { answerFault } from './answers/faults.ts';
import { refuse } from './answers/refuse.ts';
import { tellingAnyway } from './answers/telling.ts';
import { newApolloServer } from './apollo.ts';
import { forwardedHeaders, requestIdFrom } from './client-request.ts';
import type { ClientRequest } from './client-request.ts';
import type { Config } from './config.ts';
import type { Counters } from './counters.ts';
import { readSearch, refuseFreeForm } from './documents/by-get.ts';
import type { Registry } from './documents/registry.ts';
import { registerConsole } from './explorer/routes.ts';
import type { GovernedGateway } from './governed-gateway.ts';
import { registerHealth } from './health.ts';
import type { Identify } from './identity/identity.ts';
import { registerAdmission } from './limits/admission.ts';
import { CEILING } from './limits/classes.ts';
import { openClients } from './limits/clients.ts';
import { operationOf } from './refusals/noting.ts';
import type { Refusals } from './refusals/recorder.ts';
import type { Budgets } from './rates/points.ts';
import { openBills } from './rates/bills.ts';
import type { Feed } from './stream/feed.ts';
import { openStreams } from './stream/route.ts';
import { newTally } from './tally.ts';

export interface FrontOptions {
  readonly config: Config;
  readonly gateway: GovernedGateway;
  readonly identify: Identify;
  readonly signer: Signer;
  readonly counters: Counters;
  readonly budgets: Budgets;
  readonly registry: Registry;
  readonly feed: Feed;
  readonly refusals: Refusals;
  readonly tracing: Tracing;
}

/** The HTTP side: who asks is settled first, then how much, and only then what. */
export async function openFront(
  {
    config, gateway, identify, signer, counters, budgets, registry, feed, refusals, tracing,
  }: FrontOptions,
) {
  const app = fastify({
    bodyLimit: CEILING.bodyBytes,
    genReqId: ({ headers }) => requestIdFrom(headers),
    forceCloseConnections: true,
  });
  const answering = {
    countStatements: config.LINLI_COUNT_STATEMENTS, partial294: config.PARTIAL_294, refusals,
  };
  const apollo = newApolloServer({
    ...answering,
    gateway,
    introspection: config.EMBEDDED,
    drain: fastifyApolloDrainPlugin(app),
  });
  const schema = openSchema(gateway);
  await apollo.start();
  const contextOf = (request: FastifyRequest, reply: FastifyReply): ClientRequest =>
    clientRequest(request, reply, config);
  app.decorateRequest('actor', null);
  app.decorate('refusals', refusals);
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  app.setErrorHandler(answerFault);
  app.setNotFoundHandler((_, reply) => refuse(reply, 'NOT_FOUND'));
  registerHealth(app, { gateway, identify, counters });
  registerConsole(app, config);
  if (Object.keys(config.WORKER_URLS).length > 0) {
    const { registerOperators } = await import('./operators/routes.ts');
    await registerOperators(app, { config, identify, signer });
  }
  await app.register(async (graph) => {
    const clientOf = openClients(config);
    const admit = registerAdmission(graph, { identify, clientOf, budgets, registry });
    const handler = answerBy({ ...answering, apollo, gateway, contextOf, tracing });
    graph.post('/graphql', { onRequest: admit, handler });
    const stream = openStreams(graph, {
      apollo, feed, identify, contextOf, schema,
      billFor: openBills(budgets), timeoutMs: config.REQUEST_TIMEOUT_MS,
    });
    graph.post('/graphql/stream', {
      onRequest: admit, config: { answers: 'EVENTS' }, handler: stream,
    });
    graph.get('/graphql', {
      onRequest: [refuseFreeForm, admit],
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
  { id, actor, client, bill, headers, question }: FastifyRequest,
  { raw }: FastifyReply,
  config: Config,
): ClientRequest {
  if (!actor || !client || !bill) throw new AccessDenied('UNAUTHENTICATED');
  const gone = { aborted: false };
  raw.once('close', () => {
    gone.aborted = !raw.writableFinished;
  });
  return {
    actor,
    client,
    bill,
    requestId: id,
    operation: () => operationOf(question),
    telling: tellingAnyway(headers),
    deadlineAt: Date.now() + config.REQUEST_TIMEOUT_MS,
    gone,
    forwarded: forwardedHeaders(headers),
    tally: newTally(),
  };
}
