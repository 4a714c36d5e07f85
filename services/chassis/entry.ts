import type { z } from 'zod';
import { sdlOf } from '@linli/schemas/sdl.ts';
import type { Answerable } from './audit/refusals.ts';
import { openClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { parseConfig } from './config.ts';
import { answers, openDatabase } from './database.ts';
import type { Database, ServiceOrm } from './database.ts';
import type { DeadlineSweep } from './deadlines.ts';
import { WORKER } from './environment.ts';
import type { API, Env } from './environment.ts';
import { run } from './process.ts';
import { signerOf } from './signing.ts';
import { serveSubgraph } from './subgraph.ts';
import type { Subgraph, SubgraphOptions } from './subgraph.ts';
import { openTracing } from './telemetry/tracing.ts';
import { openVault } from './vault.ts';
import { serveWorkerHealth } from './worker/worker-health.ts';
import { serveWorker } from './worker.ts';
import type { WorkerOptions } from './worker.ts';

/** What a service is to its API. */
interface Api<C extends Answerable>
  extends Pick<SubgraphOptions<C>, 'clock' | 'context' | 'resolvers'> {
  readonly orm: ServiceOrm;
}

/** The subgraph of a service on its database, to be disposed as one. */
export async function openApi<C extends Answerable>(
  config: z.infer<typeof API>, { orm, ...api }: Api<C>,
): Promise<Subgraph> {
  await using opening = new AsyncDisposableStack();
  const tracing = opening.use(
    await openTracing(config.OTEL_EXPORTER_OTLP_ENDPOINT, orm.service));
  const database = opening.use(await openDatabase(orm, config.DATABASE_URL));
  const { url } = opening.use(await serveSubgraph({
    ...api,
    service: orm.service,
    typeDefs: sdlOf(orm.service),
    database,
    host: config.HOST,
    port: config.PORT,
    identityJwks: config.IDENTITY_JWKS,
    ready: () => answers(database),
    partnerCountsFrom: config.PARTNER_COUNTS_FROM,
    tracing,
  }));
  const open = opening.move();
  return { url, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

/** What a service does unasked. */
interface Work extends Pick<WorkerOptions, 'clock' | 'subscriptions'> {
  readonly orm: ServiceOrm;
  /** Made of the worker's database, where there are clocks to sweep. */
  readonly sweepOf?: (database: Database) => DeadlineSweep | Promise<DeadlineSweep>;
}

/** The worker of a service on its database, to be disposed as one. */
export async function openWorker(
  env: Env, { orm, clock, subscriptions, sweepOf }: Work,
): Promise<AsyncDisposable> {
  const config = parseConfig(WORKER, env);
  await using opening = new AsyncDisposableStack();
  const tracing = opening.use(
    await openTracing(config.OTEL_EXPORTER_OTLP_ENDPOINT, `${orm.service}.worker`));
  const database = opening.use(await openDatabase(orm, config.WORKER_DATABASE_URL));
  const sweep = await sweepOf?.(database);
  const { VAULT_KEY } = config;
  const queue = { redisUrl: config.REDIS_URL, databaseUrl: config.QUEUE_DATABASE_URL };
  opening.use(await serveWorker({
    service: orm.service,
    database,
    queue,
    clock,
    subscriptions,
    signer: VAULT_KEY ?? config.SIGNING_KEY ? signerOf(config, 'audit') : undefined,
    auditMonths: config.AUDIT_MONTHS,
    vault: VAULT_KEY === undefined ? undefined : openVault({ ...config, VAULT_KEY }),
    sealed: orm.sealed,
    tracing,
    ...(sweep && { sweep }),
  }));
  const { HOST: host, HEALTH_PORT: port, IDENTITY_JWKS: identityJwks } = config;
  if (port !== undefined) {
    opening.use(await serveWorkerHealth({
      service: orm.service, database, clock, host, port, queue, identityJwks,
    }));
  }
  return opening.move();
}

/** A process of a service: opened from the environment, closed when told to stop. */
export function runEntry(
  open: (env: Env, clock: Clock) => Promise<AsyncDisposable>,
): Promise<void> {
  return run(async (stopped) => {
    await using _ = await open(process.env, openClock(process.env['LINLI_CLOCK_FILE']));
    await stopped;
  });
}
