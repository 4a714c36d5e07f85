import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuse } from '../answers/refuse.ts';
import { hashIn, hashOf } from './manifest.ts';
import type { Registry } from './registry.ts';

/** A document's id as the draft of GraphQL over HTTP has it, and as Apollo's clients send it. */
const identified = z.looseObject({
  documentId: z.string().nullish(),
  query: z.string().nullish(),
  extensions: z.looseObject({
    persistedQuery: z.looseObject({ sha256Hash: z.string() }).optional(),
  }).nullish(),
});

/**
 * Puts the registered document in the place of its id, so that what runs it knows documents only.
 * Refuses an id its client did not register, and a document where its client may only send ids.
 */
export function resolveDocuments(registry: Registry) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { bill, client } = request;
    if (!bill || !client) return undefined;
    const { data: body } = identified.safeParse(request.body);
    if (!body) return refuse(reply, 'BAD_REQUEST');
    const said = body.documentId ?? body.extensions?.persistedQuery?.sha256Hash;
    if (said === undefined) {
      return client.limits.freeForm ? undefined : refuse(reply, 'PERSISTED_DOCUMENT_REQUIRED');
    }
    const hash = hashIn(said);
    if (hash === null || (body.query && hashOf(body.query) !== hash)) {
      return refuse(reply, 'BAD_REQUEST', {
        en: 'The id is not the hash of the document beside it',
        zh: '查询标识与所附查询不符',
      });
    }
    const query = registry.find(client.id, hash);
    if (query === null) return refuse(reply, 'PERSISTED_DOCUMENT_NOT_FOUND');
    bill.persisted = true;
    request.body = { ...without(body), query };
    return undefined;
  };
}

/** Apollo's server has a registry of its own in mind where it sees an id. */
function without({ documentId: _, extensions, ...body }: z.infer<typeof identified>) {
  if (!extensions) return body;
  const { persistedQuery: __, ...others } = extensions;
  return { ...body, extensions: others };
}
