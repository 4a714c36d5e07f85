import { fastify } from 'fastify';
import { answers } from '../database.ts';
import { serveHealth } from '../edge/health.ts';
import { log } from '../log.ts';
import { EXPOSITION, readMetrics } from './metrics.ts';
import type { Measured } from './metrics.ts';

export interface HealthOptions extends Measured {
  readonly host: string;
  readonly port: number;
}

export type Health = AsyncDisposable & { readonly url: string };

/** What an orchestrator and Prometheus ask of a worker, which serves nobody else. */
export async function serveWorkerHealth(
  { host, port, ...measured }: HealthOptions,
): Promise<Health> {
  const server = fastify({ forceCloseConnections: true });
  serveHealth(server, () => answers(measured.database));
  server.get('/metrics', async (_, reply) => {
    try {
      return await reply.type(EXPOSITION).send(await readMetrics(measured));
    } catch (error) {
      log.warn({ err: error }, 'no figures');
      return reply.code(503).type('text/plain').send('The database does not answer\n');
    }
  });
  const url = await server.listen({ host, port });
  return { url, [Symbol.asyncDispose]: () => server.close() };
}
