import type { FastifyInstance } from 'fastify';
import { PARKED } from '@linli/schemas/operators.ts';
import { wantsPage } from './guard.ts';
import { parkedPage, sendPage } from './pages.ts';
import { askWorker, away, missing } from './showing.ts';
import type { Links, Shown } from './showing.ts';

/** What is parked, for programs and for people, and the one thing that can be done about it. */
export function registerParked(scope: FastifyInstance, links: Links): void {
  scope.get<Shown>('/operators/parked/:service', async (request, reply) => {
    const { service } = request.params;
    const link = links.get(service);
    if (!link) return missing(reply);
    const answer = await askWorker(link, request, '/parked');
    if (answer?.status !== 200) return away(reply);
    const parked = PARKED.parse(JSON.parse(answer.body.toString('utf8')));
    if (wantsPage(request.headers.accept)) return sendPage(reply, 200, parkedPage(service, parked));
    return reply.header('cache-control', 'no-store').send(parked);
  });
  scope.post<Shown>('/operators/parked/:service/:id/replay', async (request, reply) => {
    const { service, id = '' } = request.params;
    const link = links.get(service);
    if (!link || !/^[\da-f-]{36}$/.test(id)) return missing(reply);
    const answer = await askWorker(link, request, `/parked/${id}/replay`);
    if (answer === null) return away(reply);
    if (answer.status === 404) return missing(reply);
    if (!wantsPage(request.headers.accept)) return reply.send({ replayed: true });
    return reply.redirect(`/operators/parked/${service}`, 303);
  });
}
