import type { Clock } from '@linli/chassis/clock.ts';
import { openSigner } from '@linli/chassis/identity.ts';
import { openTracing } from '@linli/chassis/telemetry/tracing.ts';
import { readConfig } from './config.ts';
import type { Config, Env } from './config.ts';
import { newCounters } from './counters.ts';
import type { Counters } from './counters.ts';
import { asHot } from './documents/hot.ts';
import { openRegistry } from './documents/registry.ts';
import { openFront } from './front.ts';
import { openGovernedGateway } from './governed-gateway.ts';
import { openIdentity } from './identity/identity.ts';
import { guardProcess } from './process-guard.ts';
import { overruns } from './limits/telemetry.ts';
import { openBudgets } from './rates/budgets.ts';
import { openFileSource } from './sources/file-source.ts';
import { follow, openFirst } from './sources/in-service.ts';
import { keptIn } from './sources/kept.ts';
import type { EntityCache } from './subgraphs/cache/entity-cache.ts';
import { refusalsOf } from './refusals/refusals-of.ts';
import { openFeed } from './stream/feed.ts';
import { openWorkers } from './stream/workers.ts';

export interface Served extends AsyncDisposable {
  /** Where the graph is asked: `${url}/graphql`. */
  readonly url: string;
}

/**
 * Tokens and deadlines here live in real time, also where the district's clock is turned. What is
 * not asked for is not loaded: Redis, entities kept, operators, streams, traces.
 */
export async function serve(env: Env, _clock?: Clock): Promise<Served> {
  guardProcess(process.env);
  const config = readConfig(env);
  const signer = openSigner(JSON.stringify(config.IDENTITY_PRIVATE_JWK));
  const counters = newCounters();
  counters.lookUp('limit_overruns_total', overruns);
  await using opened = new AsyncDisposableStack();
  const tracing = opened.use(await openTracing(config.OTEL_EXPORTER_OTLP_ENDPOINT, 'gateway'));
  const registry = opened.use(await openRegistry(config.DOCUMENTS));
  const budgets = opened.use(await openBudgets(config.REDIS_URL));
  const cache = await openEntityCache(config, counters, opened);
  const feed = opened.use(openFeed(openWorkers(config, signer)));
  const refusals = opened.use(refusalsOf(config, signer, counters));
  const source = openFileSource(config.SUPERGRAPH);
  const trust = { keys: config.SUPERGRAPH_KEYS, unsigned: config.EMBEDDED };
  const followed = { source, trust, kept: keptIn(config.LINLI_HOME), counters };
  const gateway = await openFirst(followed, (text) =>
    openGovernedGateway(text, {
      signer,
      counters,
      timeoutMs: config.SUBGRAPH_TIMEOUT_MS,
      coalesce: config.COALESCE,
      cache,
      subgraphUrls: config.SUBGRAPH_URLS,
      hosts: config.SUBGRAPH_HOSTS,
      modes: config.AUTHORIZATION_MODES,
      documents: () => registry.documents().map(asHot),
      brokenBy: config.DOCUMENTS_BROKEN === 'refuse' ? registry.brokenBy : () => [],
    }));
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => registry.serve(apiSchema));
  const identify = openIdentity(config.ISSUERS);
  const { app, apollo } = await openFront({
    config, gateway, identify, signer, counters, budgets, registry, feed, refusals,
    tracing,
  });
  const kept = opened.move();
  const close = async (): Promise<void> => {
    await source[Symbol.asyncDispose]();
    await apollo.stop();
    await app.close();
    await gateway[Symbol.asyncDispose]();
    await kept.disposeAsync();
  };
  try {
    const url = await app.listen({ port: config.PORT, host: config.HOST });
    follow(followed, gateway);
    return { url, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** None unless a type is named to be kept; in Redis where there is one. */
async function openEntityCache(
  { ENTITY_CACHE: types, REDIS_URL }: Config, counters: Counters, opened: AsyncDisposableStack,
): Promise<EntityCache | null> {
  if (Object.keys(types).length === 0) return null;
  const { openMemoryStore, openRedisStore } = await import('./subgraphs/cache/entity-store.ts');
  const store = opened.use(REDIS_URL ? openRedisStore(REDIS_URL) : openMemoryStore());
  return { types, store, counters };
}
