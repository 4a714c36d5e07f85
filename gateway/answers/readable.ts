import type { FastifyRequest } from 'fastify';
import type { Refused } from './refuse.ts';
import { tellingOf } from './telling.ts';

/** A question as GraphQL over HTTP has it. */
export interface Question {
  readonly query?: string | null;
  readonly documentId?: string | null;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route answers with when it is not JSON. */
    answers?: 'EVENTS';
  }
  interface FastifyRequest {
    /** What is asked: the body, once it has been found to be a question. */
    question: Question | null;
  }
}

/** What may stand under each of its names; what stands under others is not looked at. */
const PARTS = [
  ['query', isText], ['documentId', isText], ['operationName', isText],
  ['variables', isFields], ['extensions', isFields],
] as const satisfies readonly (readonly [keyof Question, (value: unknown) => boolean])[];

/** Before anything is looked up: a request that GraphQL over HTTP knows, and an answer to read. */
export function refuseUnreadable(request: FastifyRequest): Refused | null {
  const { media } = tellingOf(request.headers);
  const answersJson = request.routeOptions.config.answers !== 'EVENTS';
  if (answersJson && media === null) return { code: 'NOT_ACCEPTABLE' };
  const { body } = request;
  if (!isObject(body)) return { code: 'BAD_REQUEST' };
  if (!isQuestion(body)) return misplaced(body);
  if (!body.query && !body.documentId && !body.extensions?.['persistedQuery']) {
    return { code: 'BAD_REQUEST' };
  }
  request.question = body;
  return null;
}

function misplaced(body: Readonly<Record<string, unknown>>): Refused {
  const part = PARTS.find(([name, fits]) => !fits(body[name]))?.[0] ?? '';
  const words = {
    en: `\`${part}\` is not what GraphQL over HTTP has there`,
    zh: `\`${part}\` 不符合 GraphQL over HTTP 的要求`,
  };
  return { code: 'BAD_REQUEST', words };
}

function isQuestion(body: Readonly<Record<string, unknown>>): body is Question & typeof body {
  return PARTS.every(([name, fits]) => fits(body[name]));
}

/** Any of them may be left out. */
function isText(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string';
}

function isFields(value: unknown): boolean {
  return value === undefined || value === null || isObject(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
