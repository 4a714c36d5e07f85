import { fileURLToPath } from 'node:url';
import type { DatabaseUrls } from '@linli/chassis/bootstrap.ts';
import { SERVICES, type ServiceName } from '@linli/schemas/events/event.ts';
import { DEMO_QUERY } from './demo-query.ts';
import type { Env } from './children.ts';
import type { Secrets } from './secrets.ts';
import type { Ports } from './settings.ts';

/** Everything a running system is told; each process is handed its part as an environment. */
export interface Plan {
  readonly ports: Pick<Ports, 'gateway' | 'issuer' | 'subgraphs' | 'workers'>;
  readonly databases: Record<ServiceName, DatabaseUrls>;
  /** Where BullMQ keeps its jobs: a Redis address, or else a PostgreSQL one. */
  readonly queue: { readonly redisUrl: string } | { readonly databaseUrl: string };
  readonly secrets: Secrets;
  /** The department that the demonstration's department officer acts for. */
  readonly department: string;
  readonly clockFile: string | undefined;
  readonly countStatements: boolean;
  /** Where the gateway keeps the supergraph in service; a test keeps none. */
  readonly home?: string;
  /** Where every process sends its traces; when not set, there are none. */
  readonly traces?: string | undefined;
}

/** An issuer, as the gateway is told of it. */
export interface Trusted {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms?: readonly string[];
  readonly revocationUri?: string;
}

const SUPERGRAPH = fileURLToPath(new URL('../../schemas/supergraph.graphql', import.meta.url));

const DOCUMENTS = fileURLToPath(new URL('../../gateway/documents/manifests', import.meta.url));

/**
 * Whoever asks on one machine asks for the district itself. Points are counted as anywhere, but
 * there are enough of them for whatever one machine can answer.
 */
const CLIENTS_OF_ONE_MACHINE: Env = {
  UNREGISTERED_CLIENTS: 'INTERNAL',
  CLIENT_CLASSES: JSON.stringify({
    INTERNAL: { limits: { pointsPerMinute: { most: 1e9 }, concurrent: { most: 2_000 } } },
  }),
  DOCUMENTS,
};

/** What each service is told, in the order of SERVICES. */
export function serviceEnvironments(plan: Plan): Env[] {
  return SERVICES.map((service, place) => ({
    HOST: '127.0.0.1',
    PORT: String(plan.ports.subgraphs[place]),
    ...healthEnvironment(plan.ports.workers[place]),
    DATABASE_URL: plan.databases[service].api,
    WORKER_DATABASE_URL: plan.databases[service].worker,
    ...queueEnvironment(plan.queue),
    ...vaultEnvironment(plan.secrets),
    IDENTITY_JWKS: plan.secrets.identityJwks,
    ...tracesEnvironment(plan),
    ...(plan.clockFile ? { LINLI_CLOCK_FILE: plan.clockFile } : {}),
  }));
}

/** What the gateway is told: whom it trusts, and the tokens its console offers. */
export function gatewayEnvironment(
  plan: Plan,
  trusted: Trusted,
  demoTokens: readonly { name: string; token: string }[],
): Env {
  return {
    HOST: '127.0.0.1',
    PORT: String(plan.ports.gateway),
    SUPERGRAPH,
    ...(plan.home ? { LINLI_HOME: plan.home } : {}),
    SUBGRAPH_URLS: JSON.stringify(subgraphUrls(plan)),
    WORKER_URLS: JSON.stringify(workerUrls(plan)),
    ISSUERS: JSON.stringify([trusted]),
    ...CLIENTS_OF_ONE_MACHINE,
    ...('redisUrl' in plan.queue ? { REDIS_URL: plan.queue.redisUrl } : {}),
    IDENTITY_PRIVATE_JWK: plan.secrets.identityPrivateJwk,
    LINLI_COUNT_STATEMENTS: plan.countStatements ? '1' : '0',
    ...tracesEnvironment(plan),
    EMBEDDED: '1',
    DEMO_TOKENS: JSON.stringify(demoTokens),
    DEMO_QUERY,
  };
}

function subgraphUrls({ ports }: Plan): Record<string, string> {
  const urls = SERVICES.map((service, place) => [
    service,
    `http://127.0.0.1:${ports.subgraphs[place]}/graphql`,
  ]);
  return Object.fromEntries(urls);
}

/** A plan may leave workers out: their operators are then shown nothing. */
function workerUrls({ ports }: Plan): Record<string, string> {
  const urls = SERVICES.flatMap((service, place) => {
    const port = ports.workers[place];
    return port === undefined ? [] : [[service, `http://127.0.0.1:${port}`]];
  });
  return Object.fromEntries(urls);
}

/** A second worker beside the first has no port of its own. */
function healthEnvironment(port: number | undefined): Env {
  return port === undefined ? {} : { HEALTH_PORT: String(port) };
}

function tracesEnvironment({ traces }: Plan): Env {
  return traces === undefined ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: traces };
}

function vaultEnvironment(
  { vaultKey, vaultKeysBefore = [], vaultCipher = 'AES', signingKey }: Secrets,
): Env {
  return {
    VAULT_KEY: vaultKey,
    VAULT_KEY_PREVIOUS: vaultKeysBefore.join(','),
    VAULT_CIPHER: vaultCipher,
    ...(signingKey === undefined ? {} : { SIGNING_KEY: signingKey }),
  };
}

function queueEnvironment(queue: Plan['queue']): Env {
  return 'redisUrl' in queue
    ? { REDIS_URL: queue.redisUrl }
    : { QUEUE_DATABASE_URL: queue.databaseUrl };
}
