import type { FastifyRequest } from 'fastify';
import type { Question } from '../answers/readable.ts';
import type { Refused } from '../answers/refuse.ts';
import { hashIn, hashOf } from './manifest.ts';
import type { Registry } from './registry.ts';

/**
 * Puts the registered document in the place of its id, so that what runs it knows documents only.
 * Refuses an id its client did not register, and a document where its client may only send ids.
 */
export function resolveDocuments(registry: Registry) {
  return (request: FastifyRequest): Refused | null => {
    const { bill, client, question } = request;
    if (!bill || !client || !question) return { code: 'BAD_REQUEST' };
    const said = idIn(question);
    if (said === undefined) {
      return client.limits.freeForm ? null : { code: 'PERSISTED_DOCUMENT_REQUIRED' };
    }
    const hash = hashIn(said);
    if (hash === null || (question.query && hashOf(question.query) !== hash)) return MISNAMED;
    const query = registry.find(client.id, hash);
    if (query === null) return { code: 'PERSISTED_DOCUMENT_NOT_FOUND' };
    bill.persisted = true;
    request.question = { ...without(question), query };
    return null;
  };
}

const MISNAMED: Refused = {
  code: 'BAD_REQUEST',
  words: {
    en: 'The id is not the hash of the document beside it',
    zh: '查询标识与所附查询不符',
  },
};

/** As the draft of GraphQL over HTTP has it, and as Apollo's clients send it; whatever it is. */
function idIn({ documentId, extensions }: Question): unknown {
  if (documentId !== undefined && documentId !== null) return documentId;
  const persisted = extensions?.['persistedQuery'];
  if (persisted === undefined) return undefined;
  return typeof persisted === 'object' && persisted !== null && 'sha256Hash' in persisted
    ? persisted.sha256Hash : null;
}

/** Apollo's server has a registry of its own in mind where it sees an id. */
function without({ documentId: _, extensions, ...body }: Question): Question {
  if (!extensions) return body;
  const { persistedQuery: __, ...others } = extensions;
  return { ...body, extensions: others };
}
