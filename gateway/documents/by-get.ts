import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuse } from '../answers/refuse.ts';

const search = z.object({
  documentId: z.string(),
  operationName: z.string().optional(),
  variables: z.string().optional(),
});

/** Only what is registered is asked by GET: nobody's document stands in an address. */
export async function refuseFreeForm(request: FastifyRequest, reply: FastifyReply) {
  if (search.safeParse(request.query).success) return undefined;
  return refuse(reply.header('allow', 'POST'), 'METHOD_NOT_ALLOWED', {
    en: 'The graph is asked by POST; by GET, only for registered documents',
    zh: '请用 POST 查询;GET 仅可用于已登记的查询',
  });
}

/** The address as the body of the same question. */
export async function readSearch(request: FastifyRequest, reply: FastifyReply) {
  const { variables, ...asked } = search.parse(request.query);
  try {
    request.body = { ...asked, ...(variables && { variables: JSON.parse(variables) }) };
    return undefined;
  } catch {
    return refuse(reply, 'BAD_REQUEST', {
      en: '`variables` is not JSON', zh: '`variables` 不是 JSON',
    });
  }
}
