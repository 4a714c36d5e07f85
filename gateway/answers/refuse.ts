import type { FastifyReply } from 'fastify';
import { ERRORS } from '../errors.ts';
import type { Code, Words } from '../errors.ts';
import { noteRefused } from '../refusals/noting.ts';
import { statusIn } from './statuses.ts';
import { tellingAnyway } from './telling.ts';

/** Why a request is not run, and what its answer carries beside. */
export interface Refused {
  readonly code: Code;
  readonly words?: Words;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal from before Apollo, in the shape a GraphQL client reads. */
export function refuse(reply: FastifyReply, code: Code, words: Words = ERRORS[code]): FastifyReply {
  const { id: requestId, headers } = reply.request;
  noteRefused(reply.request, code);
  const { media, language } = tellingAnyway(headers);
  const error = { message: words[language], extensions: { code, requestId } };
  return reply
    .code(statusIn(media, ERRORS[code].status))
    .type(`${media}; charset=utf-8`)
    .send({ errors: [error] });
}
