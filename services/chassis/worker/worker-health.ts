import { fastify } from 'fastify';
import { KEPT_BY } from '@linli/schemas/refusals.ts';
import { serveRefusals } from '../audit/refused-at-gateway.ts';
import { answers } from '../database.ts';
import { serveHealth } from '../edge/health.ts';
import { openVerifier } from '../identity.ts';
import { log } from '../log.ts';
import type { QueueOptions } from '../queue.ts';
import { workerOf } from '@linli/schemas/operators.ts';
import { serveAnnouncements } from './announcements.ts';
import { EXPOSITION, readMetrics } from './metrics.ts';
import type { Measured } from './metrics.ts';
import { serveOperators } from './operators.ts';

export interface HealthOptions extends Measured {
  readonly host: string;
  readonly port: number;
  readonly queue: QueueOptions;
  /** The gateway's public keys; without them no operator is let in, and nobody hears of changes. */
  readonly identityJwks: string | undefined;
}

export type Health = AsyncDisposable & { readonly url: string };

/** What an orchestrator and Prometheus ask of a worker, and operators through the gateway. */
export async function serveWorkerHealth(
  { host, port, queue, identityJwks, ...measured }: HealthOptions,
): Promise<Health> {
  const { service, database } = measured;
  const server = fastify({ forceCloseConnections: true });
  serveHealth(server, () => answers(database));
  server.get('/metrics', async (_, reply) => {
    try {
      return await reply.type(EXPOSITION).send(await readMetrics(measured));
    } catch (error) {
      log.warn({ err: error }, 'no figures');
      return reply.code(503).type('text/plain').send('The database does not answer\n');
    }
  });
  if (identityJwks !== undefined) {
    const verify = openVerifier(identityJwks, workerOf(service));
    await server.register(async (scope) => serveAnnouncements(scope, { database, verify }));
    if (service === KEPT_BY) {
      await server.register(async (scope) => serveRefusals(scope, { database, verify }));
    }
    await server.register((scope) => serveOperators(scope, {
      service, database, clock: measured.clock, queue, verify,
    }));
  }
  const url = await server.listen({ host, port });
  return { url, [Symbol.asyncDispose]: () => server.close() };
}
