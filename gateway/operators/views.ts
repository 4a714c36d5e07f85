import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../answers/refuse.ts';
import { askWorker, away, missing } from './showing.ts';
import type { Links, Shown } from './showing.ts';

/** The queue and the figures: looked at, and nothing else. */
export function registerViews(scope: FastifyInstance, links: Links): void {
  const show = (at: string, on: (request: FastifyRequest<Shown>) => string | null) => {
    scope.get<Shown>(at, async (request, reply) => {
      const path = on(request);
      return path === null ? missing(reply) : pass(request, reply, links, path);
    });
    scope.route({
      method: ['POST', 'PUT', 'PATCH', 'DELETE'],
      url: at,
      handler: async (_, reply) =>
        refuse(reply.header('allow', 'GET'), 'METHOD_NOT_ALLOWED'),
    });
  };
  show('/operators/metrics/:service', () => '/metrics');
  show('/operators/queues/:service', () => '/queues/');
  show('/operators/queues/:service/*', ({ url, params }) =>
    boardPath(url.slice(`/operators/queues/${params.service}`.length)));
}

/** What the board is asked for, as it was sent; null: it climbs out of the board, or tries to. */
function boardPath(path: string): string | null {
  const [place = '', ...query] = path.split('?');
  if (!/^\/[\w/.~:@%+-]*$/.test(place) || query.length > 1) return null;
  const isStep = (part: string): boolean => /^\.\.?$|[/\\\p{Cc}]/u.test(part);
  try {
    if (place.split('/').map(decodeURIComponent).some(isStep)) return null;
  } catch {
    return null;
  }
  return `/queues${path}`;
}

async function pass(
  request: FastifyRequest<Shown>,
  reply: FastifyReply,
  links: Links,
  path: string,
): Promise<FastifyReply> {
  const link = links.get(request.params.service);
  if (!link) return missing(reply);
  const answer = await askWorker(link, request, path);
  if (answer === null) return away(reply);
  if (answer.status === 404) return missing(reply);
  const isKept = path.startsWith('/queues/static/');
  return reply
    .code(answer.status)
    .headers(answer.headers)
    .header('cache-control', isKept ? 'private, max-age=3600' : 'no-store')
    .header('content-security-policy', BOARD_POLICY)
    .header('referrer-policy', 'same-origin')
    .header('x-content-type-options', 'nosniff')
    .send(answer.body);
}

/** Nothing from elsewhere. */
const BOARD_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "base-uri 'self'",
  "form-action 'none'", "frame-ancestors 'none'",
].join('; ');
