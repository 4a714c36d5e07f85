import type { FastifyInstance, FastifyRequest } from 'fastify';
import { fault } from '../errors.ts';
import { CEILING } from './classes.ts';
import { scanJson } from './json-scan.ts';
import { isOver } from './over.ts';

/** The graph reads JSON, one object of it at a time; other content types are 415. */
export function readJsonOnly(graph: FastifyInstance): void {
  graph.removeAllContentTypeParsers();
  const options = { parseAs: 'string', bodyLimit: CEILING.bodyBytes } as const;
  graph.addContentTypeParser<string>('application/json', options, async (
    request: FastifyRequest, text: string,
  ) => {
    const { client, id } = request;
    if (client && isOver(client, 'bodyBytes', Buffer.byteLength(text), id)) {
      throw fault('BODY_TOO_LARGE');
    }
    const { depth, oddKey } = scanJson(text);
    if (depth > CEILING.jsonDepth || (client && isOver(client, 'jsonDepth', depth, id))) {
      throw bad('The body is nested too deeply', '请求体嵌套过深');
    }
    if (oddKey !== null) throw bad('A key stands twice in the body', '请求体含重复的键');
    return objectOf(text);
  });
}

function objectOf(text: string): object {
  const body = parsed(text);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw bad('The body is one JSON object: batches are not taken', '请求体须为一个 JSON 对象,不支持批量请求');
  }
  return body;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw bad('The body is not JSON', '请求体不是 JSON');
  }
}

function bad(en: string, zh: string): Error {
  return fault('BAD_REQUEST', { words: { en, zh } });
}
