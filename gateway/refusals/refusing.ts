import type { Code } from '../errors.ts';

/**
 * What is put on record: who was not let in, not allowed or not given more. A question that could
 * not be understood refuses nobody anything.
 */
const RECORDED: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED', 'FORBIDDEN', 'RATE_LIMITED', 'TOO_MANY_STREAMS', 'BODY_TOO_LARGE',
  'PERSISTED_DOCUMENT_NOT_FOUND', 'PERSISTED_DOCUMENT_REQUIRED', 'MAX_OPERATIONS_LIMIT',
  'MAX_TOKENS_LIMIT', 'MAX_DEPTH_LIMIT', 'MAX_HEIGHT_LIMIT', 'MAX_DUPLICATES_LIMIT',
  'MAX_ALIASES_LIMIT', 'MAX_ROOT_FIELDS_LIMIT', 'MAX_DIRECTIVES_LIMIT',
  'COST_ESTIMATED_TOO_EXPENSIVE', 'SUBGRAPH_COST_ESTIMATED_TOO_EXPENSIVE',
] satisfies readonly Code[]);

export function isRecorded(code: unknown): code is string {
  return typeof code === 'string' && RECORDED.has(code);
}
