/** Every code an answer may have; gateway/README.md says what each means. */
export const CODES = [
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST', 'METHOD_NOT_ALLOWED', 'NOT_ACCEPTABLE',
  'BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_DOCUMENT_NOT_FOUND', 'PERSISTED_DOCUMENT_REQUIRED', 'MAX_OPERATIONS_LIMIT',
  'MAX_TOKENS_LIMIT', 'MAX_DEPTH_LIMIT', 'MAX_HEIGHT_LIMIT', 'MAX_DUPLICATES_LIMIT',
  'MAX_ALIASES_LIMIT', 'MAX_ROOT_FIELDS_LIMIT', 'MAX_DIRECTIVES_LIMIT',
  'COST_ESTIMATED_TOO_EXPENSIVE', 'SUBGRAPH_COST_ESTIMATED_TOO_EXPENSIVE', 'UNAUTHENTICATED',
  'FORBIDDEN', 'RATE_LIMITED', 'TOO_MANY_STREAMS', 'EVENTS_LOST', 'STREAM_ENDED',
  'STREAM_TOO_SLOW', 'CONFLICT', 'NOT_FOUND', 'SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT',
  'GATEWAY_TIMEOUT', 'IDENTITY_UNAVAILABLE', 'DOWNSTREAM_SERVICE_ERROR',
  'INTERNAL_SERVER_ERROR',
] as const;

export type Code = (typeof CODES)[number];

/** One error as the graph words it, in the language that was asked for. */
export interface Fault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: Code;
    readonly requestId: string;
    readonly field?: string;
    readonly fields?: readonly string[];
    readonly retryAfter?: number;
  };
}

/** The graph did not answer all that was asked. */
export class GraphError extends Error {
  /** Of the first fault: what a program decides by. */
  readonly code: Code;
  /** By which the graph's operators find it. */
  readonly requestId: string;
  readonly faults: readonly Fault[];
  /** What was answered all the same; null: nothing. */
  readonly data: unknown;

  constructor([first, ...more]: readonly [Fault, ...Fault[]], data: unknown) {
    super(`${first.extensions.code}: ${first.message}`);
    this.name = 'GraphError';
    this.code = first.extensions.code;
    this.requestId = first.extensions.requestId;
    this.faults = [first, ...more];
    this.data = data;
  }
}

/** What stands in the body of an answer, or in one event of a stream. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly Fault[];
}

/** The data of an answer that is whole. */
export function dataOf<Data>({ data, errors = [] }: Answer<Data>): Data {
  const [first, ...more] = errors;
  if (first) throw new GraphError([first, ...more], data ?? null);
  if (data === undefined || data === null) throw new Error('This is no answer of the graph');
  return data;
}
