import { fastify } from 'fastify';
import { openVerifier } from '@linli/chassis/identity.ts';
import type { Actor } from '@linli/kernel/actor.ts';

export interface TinyWorker extends AsyncDisposable {
  readonly url: string;
  /** Every request that reached it with a good signature, in order. */
  readonly received: { line: string; actor: Actor; headers: Record<string, unknown> }[];
}

/** The worker of petition, of a few lines: answers what the gateway signed, and tells too much. */
export async function openTinyWorker(identityJwks: string): Promise<TinyWorker> {
  const verify = openVerifier(identityJwks, 'petition.worker');
  const received: TinyWorker['received'] = [];
  const app = fastify({ forceCloseConnections: true });
  app.addHook('onRequest', async ({ method, url: path, headers }, reply) => {
    const actor = await verify({ method, path, body: '', headers });
    received.push({ line: `${method} ${path}`, actor, headers });
    void reply.headers({ 'x-worker': '10.0.0.7', 'set-cookie': 'linli-operator=mine' });
  });
  app.get('/metrics', async (_, reply) =>
    reply.type('text/plain; version=0.0.4').send('linli_x 1\n'));
  app.get('/queues/*', async (_, reply) => reply.type('text/html').send('<p>a queue</p>'));
  app.get('/queues/api/broken', async (_, reply) => reply.code(500).send('at 10.0.0.7'));
  app.get('/queues/api/moved', async (_, reply) => reply.redirect('http://10.0.0.7/'));
  app.get('/parked', async () => ({
    events: [{ ...PARKED, topic: 'grid.told' }],
    deadlines: [],
  }));
  app.post<{ Params: { id: string } }>('/parked/:id/replay', async ({ params }, reply) =>
    params.id === PARKED.id ? { replayed: true } : reply.code(404).send());
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url, received, [Symbol.asyncDispose]: () => app.close() };
}

export const PARKED = {
  id: '019a0000-0000-7000-8000-000000000001', subject: 'one', failures: 5,
  error: 'no <b>grid</b>', since: '2026-04-16T00:00:00.000Z',
};
