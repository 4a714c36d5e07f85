import type { FastifyInstance } from 'fastify';
import { log } from '../log.ts';

/** Plain paths, without identity: an orchestrator asks, and learns nothing else. */
export function serveHealth(server: FastifyInstance, ready: () => Promise<boolean>): void {
  server.get('/health/live', async () => ({ live: true }));
  server.get('/health/ready', async (_, reply) => {
    const isReady = await answer(ready);
    return reply.code(isReady ? 200 : 503).send({ ready: isReady });
  });
}

/** A check that hangs or throws is a no. */
async function answer(ready: () => Promise<boolean>): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, READY_WITHIN_MS, false);
  try {
    return await Promise.race([ready(), late]);
  } catch (error) {
    log.warn({ err: error }, 'not ready');
    return false;
  } finally {
    clearTimeout(timer);
  }
}

const READY_WITHIN_MS = 2_000;
