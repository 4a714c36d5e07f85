import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuse } from '../answers/refuse.ts';
import { ERRORS } from '../errors.ts';
import type { Code } from '../errors.ts';
import { STATIC_LIMITS } from './classes.ts';
import type { StaticLimit } from './classes.ts';
import { measureText } from './measure.ts';
import type { Measures } from './measure.ts';
import { isOver } from './over.ts';

const REFUSALS = {
  operations: ['MAX_OPERATIONS_LIMIT', 'operations'],
  tokens: ['MAX_TOKENS_LIMIT', 'tokens'],
  depth: ['MAX_DEPTH_LIMIT', 'levels'],
  height: ['MAX_HEIGHT_LIMIT', 'distinct fields'],
  duplicates: ['MAX_DUPLICATES_LIMIT', 'repeated fields'],
  aliases: ['MAX_ALIASES_LIMIT', 'aliases'],
  rootFields: ['MAX_ROOT_FIELDS_LIMIT', 'root fields'],
  directives: ['MAX_DIRECTIVES_LIMIT', 'directives'],
} as const satisfies Record<StaticLimit, readonly [Code, string]>;

const asked = z.looseObject({ query: z.string() });

/** Before anything else reads it: what is too much of a document is not even validated. */
export function limitDocuments() {
  const measure = openMeasuring();
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { data: body } = asked.safeParse(request.body);
    const { client } = request;
    const measures = body ? measure(body.query) : null;
    if (!client || !measures) return undefined;
    if (measures.writes && request.method === 'GET') {
      return refuse(reply.header('allow', 'POST'), 'METHOD_NOT_ALLOWED', {
        en: 'A mutation is sent by POST',
        zh: '变更须用 POST',
      });
    }
    for (const limit of STATIC_LIMITS) {
      if (!isOver(client, limit, measures[limit], request.id)) continue;
      const [code, what] = REFUSALS[limit];
      const { most } = client.limits[limit];
      return refuse(reply, code, {
        en: `The document has more ${what} than the ${most} allowed`,
        zh: `${ERRORS[code].zh}(${most})`,
      });
    }
    if (measures.introspects && !client.limits.introspection) {
      return refuse(reply, 'GRAPHQL_VALIDATION_FAILED', {
        en: 'The schema is not told to this client',
        zh: '此客户端不可查询模式',
      });
    }
    return undefined;
  };
}

/** Texts this long are rarely sent twice, and too many of them would not fit. */
const REMEMBERED_CHARACTERS = 20_000;
const REMEMBERED_AT_MOST = 1_000;

/** A text is measured once, whoever sends it. */
function openMeasuring(): (text: string) => Measures | null {
  const known = new Map<string, Measures | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const measures = measureText(text);
    if (text.length > REMEMBERED_CHARACTERS) return measures;
    const [oldest] = known.keys();
    if (known.size >= REMEMBERED_AT_MOST && oldest !== undefined) known.delete(oldest);
    known.set(text, measures);
    return measures;
  };
}
