import { GraphQLError } from 'graphql';

/** What a person reads, in the language they ask for. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/**
 * Every error that may leave the gateway: the status it has when nothing was answered, and what a
 * person is told where there is nothing closer to say. Codes are for programs, in no language.
 */
export const ERRORS = {
  GRAPHQL_PARSE_FAILED: told(400, 'The document is not GraphQL', '查询文本有语法错误'),
  GRAPHQL_VALIDATION_FAILED: told(422, 'The schema has no such thing', '查询与模式不符'),
  BAD_USER_INPUT: told(422, 'A value cannot be used', '参数值无效'),
  OPERATION_RESOLUTION_FAILURE: told(422,
    'The document holds no operation that can be run under this name', '查询文本中没有可执行的此项操作'),
  BAD_REQUEST: told(400, 'The body is no request of GraphQL', '请求体不是 GraphQL 请求'),
  METHOD_NOT_ALLOWED: told(405, 'It is not asked by this method', '不支持此请求方法'),
  NOT_ACCEPTABLE: told(406, 'Answers are JSON, and `accept` takes none', '响应为 JSON,而 accept 不接受'),
  BODY_TOO_LARGE: told(413, 'The body is larger than this client may send', '请求体过大'),
  UNSUPPORTED_MEDIA_TYPE: told(415,
    'The body is sent as application/json', '请求体须为 application/json'),
  PERSISTED_QUERY_NOT_SUPPORTED: told(400,
    'Documents are registered ahead, not by sending them', '查询须事先登记,不可随请求登记'),
  PERSISTED_DOCUMENT_NOT_FOUND: told(404,
    'The client has registered no such document', '此客户端未登记此查询'),
  PERSISTED_DOCUMENT_REQUIRED: told(403,
    'This client sends the ids of its registered documents only', '此客户端仅可使用已登记的查询'),
  MAX_OPERATIONS_LIMIT: told(400, 'The document has too many operations', '操作数超过上限'),
  MAX_TOKENS_LIMIT: told(400, 'The document has too many tokens', '词法单元数超过上限'),
  MAX_DEPTH_LIMIT: told(400, 'The document has too many levels', '嵌套层数超过上限'),
  MAX_HEIGHT_LIMIT: told(400, 'The document has too many distinct fields', '字段数超过上限'),
  MAX_DUPLICATES_LIMIT: told(400, 'The document repeats too many fields', '重复字段数超过上限'),
  MAX_ALIASES_LIMIT: told(400, 'The document has too many aliases', '别名数超过上限'),
  MAX_ROOT_FIELDS_LIMIT: told(400, 'The document has too many root fields', '顶层字段数超过上限'),
  MAX_DIRECTIVES_LIMIT: told(400, 'The document has too many directives', '指令数超过上限'),
  COST_ESTIMATED_TOO_EXPENSIVE: told(400, 'The operation may cost too much', '查询预计开销过大'),
  SUBGRAPH_COST_ESTIMATED_TOO_EXPENSIVE: told(400,
    'This part of the operation may cost too much', '此部分查询预计开销过大'),
  UNAUTHENTICATED: told(401, 'Who asks must be known: send a good token', '请先登录,或提供有效令牌'),
  FORBIDDEN: told(403, 'You may not do this', '您无权执行此操作'),
  RATE_LIMITED: told(429, 'Too much is asked: ask again later', '请求过多,请稍后重试'),
  TOO_MANY_STREAMS: told(429, 'This client has too many streams open', '此客户端打开的事件流过多'),
  EVENTS_LOST: told(410, 'Events were missed: read again what you watch', '有事件已丢失,请重新读取'),
  STREAM_ENDED: told(503, 'The stream ends: connect again', '事件流已结束,请重新连接'),
  STREAM_TOO_SLOW: told(503, 'Events come faster than they are read', '事件读取过慢,事件流已关闭'),
  CONFLICT: told(409, 'It was changed by somebody else meanwhile', '内容已被他人修改'),
  NOT_FOUND: told(404, 'There is no such thing', '没有此内容'),
  SUBGRAPH_UNAVAILABLE: told(503, 'A part of the graph is not available', '部分数据暂不可用'),
  SUBGRAPH_TIMEOUT: told(504, 'A part of the graph did not answer in time', '部分数据未能及时返回'),
  GATEWAY_TIMEOUT: told(504, 'The time for this request is over', '请求超时'),
  IDENTITY_UNAVAILABLE: told(503, 'Who you are cannot be checked just now', '暂时无法核验身份'),
  DOWNSTREAM_SERVICE_ERROR: told(502, 'A part of the graph answered with an error', '部分数据返回错误'),
  INTERNAL_SERVER_ERROR: told(500, 'Internal error', '内部错误'),
} as const satisfies Record<string, Words & { status: number }>;

export type Code = keyof typeof ERRORS;

export function isCode(text: unknown): text is Code {
  return typeof text === 'string' && Object.hasOwn(ERRORS, text);
}

interface Saying {
  /** Closer to the case than the table is. */
  readonly words?: Words;
  readonly path?: readonly (string | number)[] | undefined;
  /** What a program is told beside the code. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** An error of the gateway's own, on its way to a client; thrown by a route, it is its answer. */
export function fault(code: Code, { words = ERRORS[code], path, more }: Saying = {}): GraphQLError {
  const extensions = { ...more, code, zh: words.zh };
  return new GraphQLError(words.en, { extensions, ...(path && { path }) });
}

function told(status: number, en: string, zh: string) {
  return { status, en, zh } as const;
}
