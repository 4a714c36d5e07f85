import { fastify } from 'fastify';
import type { FastifyRequest } from 'fastify';
import { openVerifier } from '@linli/chassis/identity.ts';
import type { Actor } from '@linli/kernel/actor.ts';

export interface TinyWorker extends AsyncDisposable {
  readonly url: string;
  /** Every request that reached it with a good signature, in order. */
  readonly received: { line: string; actor: Actor; headers: Record<string, unknown> }[];
  /** What changed, in order. */
  readonly announced: { tenant: string; topic: string; subject: string; division: string }[];
  /** Whether it has forgotten what it announced before. */
  forgets: boolean;
}

/** The worker of petition, of a few lines: answers what the gateway signed, and tells too much. */
export async function openTinyWorker(identityJwks: string): Promise<TinyWorker> {
  const verify = openVerifier(identityJwks, 'petition.worker');
  const received: TinyWorker['received'] = [];
  const announced: TinyWorker['announced'] = [];
  const app = fastify({ forceCloseConnections: true });
  const actors = new WeakMap<FastifyRequest, Actor>();
  app.addHook('onRequest', async (request, reply) => {
    const { method, url: path, headers } = request;
    const actor = await verify({ method, path, body: '', headers });
    actors.set(request, actor);
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
  app.get<{ Querystring: { topic: string; after?: string } }>('/announcements', async (request) => {
    const { topic, after } = request.query;
    const tenant = actors.get(request)?.tenant;
    const cursor = (place: number): string => `${place}-0-${Date.now()}`;
    const from = Number(after?.split('-')[0] ?? announced.length);
    const events = announced
      .map(({ subject, division, ...at }, place) =>
        ({ ...at, subject, division, cursor: cursor(place + 1) }))
      .slice(from)
      .filter((each) => each.tenant === tenant && each.topic === topic);
    return { events, cursor: cursor(announced.length), lost: worker.forgets };
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const worker: TinyWorker = {
    url, received, announced, forgets: false, [Symbol.asyncDispose]: () => app.close(),
  };
  return worker;
}

export const PARKED = {
  id: '019a0000-0000-7000-8000-000000000001', subject: 'one', failures: 5,
  error: 'no <b>grid</b>', since: '2026-04-16T00:00:00.000Z',
};
