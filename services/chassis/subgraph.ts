import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify } from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Actor } from '@linli/kernel/actor.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { openJournal } from './audit/journal.ts';
import type { Journal } from './audit/journal.ts';
import { notingDenials } from './audit/refusals.ts';
import type { Answerable } from './audit/refusals.ts';
import type { Clock } from './clock.ts';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import { admitSigned } from './edge/admission.ts';
import type { Admitted } from './edge/admission.ts';
import { asActor, countStatements } from './database.ts';
import type { Database } from './database.ts';
import { openEngine } from './edge/compiled.ts';
import type { Engine } from './edge/compiled.ts';
import { serveHealth } from './edge/health.ts';
import { openVerifier } from './identity.ts';
import { openLane } from './edge/lane.ts';
import type { Lane } from './edge/lane.ts';
import { log, traced } from './log.ts';
import { maskError } from './edge/masking.ts';
import { PARTNER_COUNTS_FROM } from './personal/counts.ts';
import { openReading } from './reading.ts';
import type { Reading } from './reading.ts';
import { bindResolvers } from './edge/resolvers.ts';
import type { ResolverMap } from './edge/resolvers.ts';
import { openSecondLock } from './edge/second-lock.ts';
import type { SecondLock } from './edge/second-lock.ts';
import { UNTRACED } from './telemetry/tracing.ts';
import type { Tracing } from './telemetry/tracing.ts';

export { refusalOr } from './edge/resolvers.ts';

export interface SubgraphOptions<C extends Answerable> {
  readonly service: ServiceName;
  /** The text of the subgraph's SDL. */
  readonly typeDefs: string;
  readonly resolvers: ResolverMap;
  readonly database: Database;
  readonly clock: Clock;
  readonly port: number;
  readonly host?: string;
  readonly identityJwks: string;
  /** What one request may touch. */
  readonly context: (request: RequestScope) => C;
  readonly ready: () => Promise<boolean>;
  /** Fewer people than so many are not counted out to a partner. */
  readonly partnerCountsFrom?: number;
  /** Where its spans go; when not set, nowhere. */
  readonly tracing?: Tracing;
}

/** One request of one actor. */
export interface RequestScope {
  readonly actor: Actor;
  readonly requestId: string;
  /** All reads of the request share one transaction, opened by the first. */
  readonly read: <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>;
  /** A transaction of its own, for a command. */
  readonly write: <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>;
  readonly now: Date;
  readonly clock: Clock;
  /** What the request has to answer for. */
  readonly journal: Journal;
  readonly partnerCountsFrom: number;
}

export type Subgraph = AsyncDisposable & { readonly url: string };

/** Longer than the gateway keeps an idle connection, so that it never writes to a closed one. */
const KEEP_ALIVE_MS = 65_000;
const BODY_BYTES = 1024 * 1024;

/** Serves the subgraph to the gateway, and to nobody else. */
export async function serveSubgraph<C extends Answerable>(
  options: SubgraphOptions<C>,
): Promise<Subgraph> {
  const { service, port, host = '127.0.0.1' } = options;
  const schema = buildSchema(options.typeDefs, options.resolvers);
  const server = fastify({
    bodyLimit: BODY_BYTES,
    keepAliveTimeout: KEEP_ALIVE_MS,
    forceCloseConnections: 'idle',
  });
  const lock = openSecondLock<C>(options.typeDefs, schema);
  const engine = openEngine<C>(schema);
  const apollo = newApollo(server, engine, lock);
  await apollo.start();
  try {
    const admitted = admitSigned(server, openVerifier(options.identityJwks, service));
    serveHealth(server, options.ready);
    serveGraphql(server, { apollo, options, admitted, lock, lane: openLane(engine, lock) });
    const address = await server.listen({ port, host });
    return { url: `${address}/graphql`, [Symbol.asyncDispose]: () => apollo.stop() };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}

/** The schema, its resolvers bound to it. The library takes the array form only. */
export function buildSchema(sdl: string, resolvers: ResolverMap): GraphQLSchema {
  const typeDefs = parse(sdl);
  const bound = bindResolvers(buildSubgraphSchema([{ typeDefs }]), resolvers);
  return buildSubgraphSchema([{ typeDefs, resolvers: bound }]);
}

function newApollo<C extends Answerable>(
  server: FastifyInstance, engine: Engine<C>, lock: SecondLock<C>,
) {
  return new ApolloServer<C>({
    gateway: engine.gateway,
    nodeEnv: 'production',
    logger: log,
    introspection: false,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: maskError,
    plugins: [
      fastifyApolloDrainPlugin(server),
      lock.plugin,
      notingDenials<C>(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

function serveGraphql<C extends Answerable>(
  server: FastifyInstance,
  { apollo, options, admitted, lock, lane }: {
    apollo: ApolloServer<C>;
    options: SubgraphOptions<C>;
    admitted: (request: FastifyRequest) => Admitted;
    lock: SecondLock<C>;
    lane: Lane<C>;
  },
): void {
  const { tracing = UNTRACED } = options;
  const contexts = new WeakMap<FastifyRequest, C>();
  const handle = fastifyApolloHandler(apollo, {
    context: async (request) => known(contexts.get(request)),
  });
  server.post('/graphql', function begin(request, reply) {
    const told = { name: 'POST /graphql', kind: 'SERVER' } as const;
    const { traceparent } = request.headers;
    return tracing.begin(told, () => answer.call(this, request, reply), traceparent);
  });
  async function answer(this: FastifyInstance, request: FastifyRequest, reply: FastifyReply) {
    const { actor, requestId, deadline } = admitted(request);
    return traced(requestId, () => counted(reply, async () => {
      await using reading = openReading((work) => {
        return asActor(options.database, options.service, actor, work, deadline.left());
      });
      const scope = scopeOf(options, { actor, requestId, deadline }, reading);
      const context = lock.admit(options.context(scope), actor);
      const quick = await lane(request.body, request.headers.accept, context);
      if (quick) reply.type(quick.contentType);
      else contexts.set(request, context);
      const answered = quick?.text ?? await handle.call(this, request, reply);
      await scope.journal.settleReads();
      await scope.journal.settleRefusals();
      return answered;
    }));
  }
}

function scopeOf<C extends Answerable>(
  { database, service, clock, partnerCountsFrom = PARTNER_COUNTS_FROM }: SubgraphOptions<C>,
  { actor, requestId, deadline }: Admitted,
  reading: Reading,
): RequestScope {
  const now = clock.now();
  const journal = openJournal({
    actor, now, reading, write: (work) => asActor(database, service, actor, work),
  });
  return {
    actor,
    requestId,
    clock,
    now,
    journal,
    partnerCountsFrom,
    async read(work) {
      deadline.left();
      return reading.read(work);
    },
    async write(work) {
      await journal.settleReads();
      await reading.rest();
      return asActor(database, service, actor, work, deadline.left());
    },
  };
}

/** What the request asked of the database, told to the gateway. */
async function counted<T>(reply: FastifyReply, work: () => Promise<T>): Promise<T> {
  const { result, statements, ms } = await countStatements(work);
  reply.header('x-linli-statements', statements).header('x-linli-database-ms', ms.toFixed(2));
  return result;
}

function known<C>(context: C | undefined): C {
  if (!context) throw new Error('A request reached the graph without its context');
  return context;
}
