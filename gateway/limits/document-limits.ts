import type { FastifyRequest } from 'fastify';
import type { Refused } from '../answers/refuse.ts';
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

/** Before anything else reads it: what is too much of a document is not even validated. */
export function limitDocuments() {
  const measure = openMeasuring();
  return ({ client, question, method, id }: FastifyRequest): Refused | null => {
    const measures = typeof question?.query === 'string' ? measure(question.query) : null;
    if (!client || !measures) return null;
    if (measures.writes && method === 'GET') return WRITES;
    for (const limit of STATIC_LIMITS) {
      if (!isOver(client, limit, measures[limit], id)) continue;
      const [code, what] = REFUSALS[limit];
      const { most } = client.limits[limit];
      const words = {
        en: `The document has more ${what} than the ${most} allowed`,
        zh: `${ERRORS[code].zh}(${most})`,
      };
      return { code, words };
    }
    return measures.introspects && !client.limits.introspection ? INTROSPECTS : null;
  };
}

const WRITES: Refused = {
  code: 'METHOD_NOT_ALLOWED',
  words: { en: 'A mutation is sent by POST', zh: '变更须用 POST' },
  headers: { allow: 'POST' },
};

const INTROSPECTS: Refused = {
  code: 'GRAPHQL_VALIDATION_FAILED',
  words: { en: 'The schema is not told to this client', zh: '此客户端不可查询模式' },
};

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
