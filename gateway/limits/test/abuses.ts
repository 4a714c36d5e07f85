/** A request that nobody needs to send, and how it is refused. */
export interface Abuse {
  readonly method?: 'GET' | 'POST';
  readonly search?: string;
  /** Null: none is said. */
  readonly contentType?: string | null;
  /** What is asked, or the body as it is. */
  readonly asks?: string;
  readonly variables?: Record<string, unknown>;
  readonly body?: string;
  readonly refused: readonly [status: number, code: string];
}

/** As sent: null where nothing is. */
export function bodyOf({ method, asks, variables, body }: Abuse): string | null {
  if (method === 'GET') return null;
  return body ?? JSON.stringify({ query: asks, variables });
}

const many = (count: number, each: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => each(at)).join(' ');

const deep = (levels: number): string =>
  levels === 0 ? 'title' : `officer { posts { ${deep(levels - 1)} } }`;

const doubling = many(20, (at) =>
  `fragment F${at} on Query { a${at}: motto ...F${at + 1} ...F${at + 1} }`);

const nested = (levels: number, open: string, close: string): string =>
  `${open.repeat(levels)}0${close.repeat(levels)}`;

const MOTTO = '{ motto }';

/** Against the small graph of gateway/test/graph.ts, by a client of class INTERNAL. */
export const ABUSES: Readonly<Record<string, Abuse>> = {
  'a document that is deep': {
    asks: `{ posts(officers: []) { ${deep(10)} } }`, refused: [400, 'MAX_DEPTH_LIMIT'],
  },
  'a document that is deep in fragments': {
    asks: `{ posts(officers: []) { ...F0 } } ${many(10, (at) =>
      `fragment F${at} on Post { officer { posts { ...F${at + 1} } } }`)}
      fragment F10 on Post { title }`,
    refused: [400, 'MAX_DEPTH_LIMIT'],
  },
  'a document that is wide': {
    asks: `{ ${many(650, (at) => `a${at}: motto`)} }`, refused: [400, 'MAX_HEIGHT_LIMIT'],
  },
  'a flood of aliases': {
    asks: `{ ${many(350, (at) => `a${at}: motto`)} }`, refused: [400, 'MAX_ALIASES_LIMIT'],
  },
  'too many root fields': {
    asks: `{ ${many(260, (at) => `a${at}: motto`)} }`, refused: [400, 'MAX_ROOT_FIELDS_LIMIT'],
  },
  'a flood of directives': {
    asks: `{ motto ${many(70, () => '@include(if: true)')} }`,
    refused: [400, 'MAX_DIRECTIVES_LIMIT'],
  },
  'one field over and over': {
    asks: `{ ${many(900, () => 'motto')} }`, refused: [400, 'MAX_DUPLICATES_LIMIT'],
  },
  'fragments that double twenty times': {
    asks: `{ ...F0 } ${doubling} fragment F20 on Query { motto }`,
    refused: [400, 'MAX_DUPLICATES_LIMIT'],
  },
  'fragments that hold each other': {
    asks: '{ ...A } fragment A on Query { motto ...B } fragment B on Query { ...A }',
    refused: [400, 'GRAPHQL_VALIDATION_FAILED'],
  },
  'fragments that hold each other, level by level': {
    asks: `{ posts(officers: []) { ...A } }
      fragment A on Post { officer { posts { ...B } } }
      fragment B on Post { officer { posts { ...A } } }`,
    refused: [400, 'MAX_HEIGHT_LIMIT'],
  },
  'a flood of tokens': {
    asks: `{ ${many(2_100, () => 'motto')} }`, refused: [400, 'MAX_TOKENS_LIMIT'],
  },
  'a flood of brackets': { asks: '{'.repeat(100_000), refused: [400, 'MAX_TOKENS_LIMIT'] },
  'several operations in one document': {
    asks: 'query A { motto } query B { motto }', refused: [400, 'MAX_OPERATIONS_LIMIT'],
  },
  'pages that are too large by a variable': {
    asks: 'query ($n: Int) { posts(officers: []) { officer { posts(first: $n) { title } } } }',
    variables: { n: 1_000_000 },
    refused: [400, 'COST_ESTIMATED_TOO_EXPENSIVE'],
  },
  'pages in pages that are too large': {
    asks: `{ posts(officers: []) { ${many(1, () =>
      'officer { posts(first: 100) { officer { posts(first: 100) { title } } } }')} } }`,
    refused: [400, 'COST_ESTIMATED_TOO_EXPENSIVE'],
  },
  'a schema that is not told': {
    asks: '{ __schema { types { name } } }', refused: [400, 'GRAPHQL_VALIDATION_FAILED'],
  },
  'several requests in one': {
    body: JSON.stringify([{ query: MOTTO }, { query: MOTTO }]), refused: [400, 'BAD_REQUEST'],
  },
  'a mutation by GET': {
    method: 'GET',
    search: `?query=${encodeURIComponent('mutation { rename(id: 1, name: "a") { id } }')}`,
    refused: [405, 'METHOD_NOT_ALLOWED'],
  },
  'a body as a form sends it': {
    contentType: 'application/x-www-form-urlencoded', body: 'query={motto}',
    refused: [415, 'UNSUPPORTED_MEDIA_TYPE'],
  },
  'a body as plain text': {
    contentType: 'text/plain', asks: MOTTO,
    refused: [415, 'UNSUPPORTED_MEDIA_TYPE'],
  },
  'a body in parts': {
    contentType: 'multipart/form-data; boundary=a', body: '--a--',
    refused: [415, 'UNSUPPORTED_MEDIA_TYPE'],
  },
  'a body larger than is read': {
    body: JSON.stringify({ query: MOTTO, variables: { a: 'x'.repeat(10_000_000) } }),
    refused: [413, 'BODY_TOO_LARGE'],
  },
  'lists in lists': {
    body: `{"query":"${MOTTO}","variables":{"a":${nested(5_000, '[', ']')}}}`,
    refused: [400, 'BAD_REQUEST'],
  },
  'objects in objects': {
    body: `{"query":"${MOTTO}","variables":${nested(30, '{"a":', '}')}}`,
    refused: [400, 'BAD_REQUEST'],
  },
  'one key twice': {
    body: `{"query":"${MOTTO}","query":"{ broken }"}`, refused: [400, 'BAD_REQUEST'],
  },
  'one key twice, spelled in two ways': {
    body: `{"query":"${MOTTO}","variables":{"a":1,"\\u0061":2}}`, refused: [400, 'BAD_REQUEST'],
  },
  'a key that is a prototype': {
    body: `{"query":"${MOTTO}","variables":{"__proto__":{}}}`, refused: [400, 'BAD_REQUEST'],
  },
  'what is no JSON': { body: '{"query":', refused: [400, 'BAD_REQUEST'] },
  'what is no request': { body: '"motto"', refused: [400, 'BAD_REQUEST'] },
  'an operation that is not in its document': {
    body: JSON.stringify({ query: 'query A { motto }', operationName: 'B' }),
    refused: [400, 'OPERATION_RESOLUTION_FAILURE'],
  },
  'an operation of a kind that is not run here': {
    asks: 'subscription { petitionChanged { id } }', refused: [400, 'OPERATION_RESOLUTION_FAILURE'],
  },
  'a number that is none': {
    asks: '{ officer(id: "a") { shift(hours: 1e999) } }', refused: [400, 'BAD_USER_INPUT'],
  },
  'a document that is no text': { body: '{"query":7}', refused: [400, 'BAD_REQUEST'] },
};
