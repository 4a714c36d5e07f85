import type { FastifyInstance, FastifyRequest } from 'fastify';
import { fault } from '../errors.ts';
import { CEILING } from './classes.ts';
import { scanJson } from './json-scan.ts';
import { isOver } from './over.ts';

/** The graph reads JSON, one object of it at a time; other content types are 415. */
export function readJsonOnly(graph: FastifyInstance): void {
  graph.removeAllContentTypeParsers();
  const options = { parseAs: 'string', bodyLimit: CEILING.bodyBytes } as const;
  graph.addContentTypeParser<string>('application/json', options, (request, text, done) => {
    const body = bodyOf(text, request);
    if (body instanceof Error) done(body);
    else done(null, body);
  });
}

/** The object, or why it is none to be read further. */
function bodyOf(text: string, { client, id }: FastifyRequest): object {
  if (client && isOver(client, 'bodyBytes', Buffer.byteLength(text), id)) {
    return fault('BODY_TOO_LARGE');
  }
  const { depth, oddKey } = scanJson(text);
  if (depth > CEILING.jsonDepth || (client && isOver(client, 'jsonDepth', depth, id))) {
    return bad('The body is nested too deeply', '请求体嵌套过深');
  }
  if (oddKey !== null) return bad('A key stands twice in the body', '请求体含重复的键');
  try {
    return objectIn(JSON.parse(text));
  } catch {
    return bad('The body is not JSON', '请求体不是 JSON');
  }
}

function objectIn(body: unknown): object {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  return bad('The body is one JSON object: batches are not taken', '请求体须为一个 JSON 对象,不支持批量请求');
}

function bad(en: string, zh: string): Error {
  return fault('BAD_REQUEST', { words: { en, zh } });
}
