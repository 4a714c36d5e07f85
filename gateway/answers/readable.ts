import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuse } from './refuse.ts';
import { tellingOf } from './telling.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route answers with when it is not JSON. */
    answers?: 'EVENTS';
  }
}

/** What is no JSON object is refused while it is read: a body is one here, or there is none. */
const asked = z
  .looseObject({
    query: z.string().nullish(),
    documentId: z.string().nullish(),
    operationName: z.string().nullish(),
    variables: z.looseObject({}).nullish(),
    extensions: z.looseObject({ persistedQuery: z.unknown().optional() }).nullish(),
  })
  .refine(({ query, documentId, extensions }) => query || documentId || extensions?.persistedQuery);

/** Before anything is looked up: a request that GraphQL over HTTP knows, and an answer to read. */
export async function refuseUnreadable(request: FastifyRequest, reply: FastifyReply) {
  const { media } = tellingOf(request.headers);
  const answersJson = request.routeOptions.config.answers !== 'EVENTS';
  if (answersJson && media === null) return refuse(reply, 'NOT_ACCEPTABLE');
  const { error } = asked.safeParse(request.body ?? {});
  if (!error) return undefined;
  const [part] = error.issues[0]?.path ?? [];
  if (part === undefined) return refuse(reply, 'BAD_REQUEST');
  return refuse(reply, 'BAD_REQUEST', {
    en: `\`${String(part)}\` is not what GraphQL over HTTP has there`,
    zh: `\`${String(part)}\` 不符合 GraphQL over HTTP 的要求`,
  });
}
