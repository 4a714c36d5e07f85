import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { codeOf } from '../answers/masking.ts';
import { refuse } from '../answers/refuse.ts';
import type { ContextOf } from '../answers/asking.ts';
import { statusIn } from '../answers/statuses.ts';
import { ERRORS, fault } from '../errors.ts';
import { purposeFrom } from '../client-request.ts';
import type { Identify } from '../identity/identity.ts';
import { framed } from './flow.ts';
import { openRoom } from './room.ts';
import { admit, subscribe } from './subscribe.ts';
import type { SubscribeOptions, Subscribed, Subscriber } from './subscribe.ts';

export interface StreamOptions extends SubscribeOptions {
  readonly identify: Identify;
  readonly contextOf: ContextOf;
}

const EVENT_STREAM = 'text/event-stream';

/** Who has not read the end of their stream by then is hung up on. */
const GRACE_MS = 5_000;

/**
 * Subscriptions, each a stream of its own: checked like any request before it opens, and run at
 * each event as a query of the client's own selection.
 */
export function openStreams(graph: FastifyInstance, options: StreamOptions) {
  const room = openRoom();
  let protocol: ReturnType<typeof openProtocol> | null = null;
  graph.addHook('preClose', async () => room.empty());

  return async (request: FastifyRequest, reply: FastifyReply) => {
    if (!request.headers.accept?.includes(EVENT_STREAM)) return refuse(reply, 'NOT_ACCEPTABLE');
    const subscriber = subscriberOf(request, reply, options);
    const errors = await admit(options, subscriber);
    if (errors[0]) {
      const { media } = subscriber.request.telling;
      const { status } = ERRORS[codeOf(errors[0].extensions)];
      return reply.code(statusIn(media, status)).type(`${media}; charset=utf-8`).send({ errors });
    }
    using opening = new DisposableStack();
    opening.use(room.enter(subscriber.request));
    const subscribed = opening.use(await subscribe(options, subscriber));
    const { events } = subscribed;
    opening.use(room.keep(events.end));
    protocol ??= openProtocol();
    const streamOf = await protocol;
    const stream = await streamOf(request, subscribed);
    events.ended.then(() => setTimeout(() => stream.destroy(), GRACE_MS).unref(), () => undefined);
    const open = opening.move();
    reply.raw.once('close', () => open.dispose());
    return reply
      .type(`${EVENT_STREAM}; charset=utf-8`)
      .headers({ 'cache-control': 'no-cache', 'x-accel-buffering': 'no' })
      .send(stream);
  };
}

function subscriberOf(
  request: FastifyRequest, reply: FastifyReply, { identify, contextOf }: StreamOptions,
): Subscriber {
  const { query, variables } = request.question ?? {};
  if (!query) throw fault('BAD_REQUEST');
  const { authorization, 'last-event-id': lastEventId } = request.headers;
  const purpose = purposeFrom(request.headers);
  return {
    query,
    variables: variables ?? {},
    lastEventId: typeof lastEventId === 'string' && lastEventId !== '' ? lastEventId : null,
    request: contextOf(request, reply),
    identify: () => identify(authorization, purpose),
  };
}

/** Distinct connections mode: whoever is here was admitted, and only the framing is left. */
async function openProtocol() {
  const { createHandler } = await import('graphql-sse');
  const handle = createHandler<FastifyRequest, AsyncGenerator<ExecutionResult>>({
    authenticate: () => null,
    onSubscribe: ({ context }) => context,
  });
  return async (
    request: FastifyRequest, { results, flow, events }: Subscribed,
  ): Promise<Readable> => {
    const [body] = await handle({
      method: 'POST',
      url: request.url,
      headers: { get: (name) => (name === 'accept' ? EVENT_STREAM : 'application/json') },
      body: { query: '{__typename}' },
      raw: request,
      context: results,
    });
    if (body === null || typeof body === 'string') throw new Error('A stream did not open');
    return Readable.from(framed(body, flow, events.from));
  };
}
