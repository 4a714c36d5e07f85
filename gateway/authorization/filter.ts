import { execute } from 'graphql';
import type {
  DocumentNode, ExecutionResult, FieldNode, GraphQLFieldResolver, GraphQLSchema,
} from 'graphql';
import type { GatewayRequest, GatewayResult } from '../execution.ts';
import { forbidden } from './forbidden.ts';
import { TYPENAME, withoutDenied } from './without-denied.ts';
import type { Remainder } from './without-denied.ts';

/** What runs an operation that its caller may ask. */
export type Next = (request: GatewayRequest) => Promise<GatewayResult>;

/** So many remainders of one document are kept: callers who lack the same share one. */
const KEPT = 32;

/**
 * Runs what is left of an operation, and gives the rest the answer of a field that failed: null
 * and an error at each of its places. The remainder is a document of its own, with a hash of its
 * own, so that no plan made for one who may have all serves one who may not.
 */
export function openFilter(schema: GraphQLSchema) {
  const byDocument = new WeakMap<DocumentNode, Map<string, Remainder>>();

  const remainderOf = (request: GatewayRequest, denied: readonly string[]): Remainder => {
    const kept = byDocument.get(request.document) ?? new Map<string, Remainder>();
    byDocument.set(request.document, kept);
    const key = `${request.operationName ?? ''} ${denied.join(' ')}`;
    const remainder = kept.get(key) ?? withoutDenied(request, schema, denied);
    if (kept.size < KEPT) kept.set(key, remainder);
    return remainder;
  };

  return async (
    request: GatewayRequest, denied: readonly string[], next: Next,
  ): Promise<GatewayResult> => {
    const { removed, text, ...remainder } = remainderOf(request, denied);
    const asked = { ...request.request, query: text };
    const answer = await next({ ...request, ...remainder, source: text, request: asked });
    return completed(request, schema, { answer, removed });
  };
}

/**
 * The client's own document, executed over the data that came back: what was removed throws, and
 * the rules of GraphQL put null where a null may stand.
 */
function completed(
  { document, request, operationName }: GatewayRequest,
  schema: GraphQLSchema,
  { answer, removed }: { answer: GatewayResult; removed: ReadonlySet<FieldNode> },
): GatewayResult {
  if (!answer.data) return answer;
  const shown = finished(execute({
    schema,
    document,
    operationName: operationName ?? null,
    rootValue: answer.data,
    variableValues: request.variables ?? {},
    fieldResolver: readUnless(removed),
    typeResolver: (value) => typenameOf(value),
  }));
  const errors = [...(answer.errors ?? []), ...(shown.errors ?? [])];
  return { ...answer, data: shown.data ?? null, errors };
}

function readUnless(removed: ReadonlySet<FieldNode>): GraphQLFieldResolver<unknown, unknown> {
  return (source, _, __, { fieldNodes, path, parentType, fieldName }) => {
    if (fieldNodes.some((node) => removed.has(node))) {
      const coordinate = `${parentType.name}.${fieldName}`;
      throw forbidden([coordinate]);
    }
    return memberOf(source, String(path.key));
  };
}

function typenameOf(value: unknown): string | undefined {
  const name = memberOf(value, TYPENAME);
  return typeof name === 'string' ? name : undefined;
}

function memberOf(source: unknown, key: string): unknown {
  return typeof source === 'object' && source !== null ? Reflect.get(source, key) : undefined;
}

/** Nothing in it waits: every value is at hand. */
function finished(result: ExecutionResult | Promise<ExecutionResult>): ExecutionResult {
  if (result instanceof Promise) throw new Error('An answer at hand was waited for');
  return result;
}
