import type { GraphQLFormattedError } from 'graphql';
import type { Answer } from './answer-reader.ts';
import { SubgraphFailure } from './failure.ts';

/** What a subgraph may answer; anything else is as if it had not answered. */
export interface SubgraphResponse {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/**
 * Throws why the answer was not taken: no part of it goes to the client. `entities` is how many
 * were asked for, null when none were.
 */
export function guardResponse(
  { status, headers, text }: Answer, entities: number | null,
): SubgraphResponse {
  if (status >= 500 || status === 401) {
    const retryAfterMs = status === 503 ? millisecondsOf(headers['retry-after']) : null;
    throw new SubgraphFailure('BROKEN', `status ${status}`, { retryAfterMs });
  }
  const type = String(headers['content-type']);
  if (!/^application\/(graphql-response\+)?json\b/.test(type)) throw broken(`content type ${type}`);
  return guardAnswer(JSON.parse(text), entities);
}

function guardAnswer(answer: unknown, entities: number | null): SubgraphResponse {
  if (!isObject(answer)) throw broken('not an object');
  const { data = null, errors } = answer;
  if (data !== null && !isObject(data)) throw broken('data is not an object');
  if (errors !== undefined && !isErrorList(errors)) throw broken('errors is not a list');
  if (data === null && !errors?.length) throw broken('neither data nor errors');
  if (data && entities !== null) guardEntities(data, entities);
  return { data, ...(errors && { errors }) };
}

function guardEntities({ _entities: entities }: Record<string, unknown>, length: number): void {
  if (!Array.isArray(entities) || entities.length !== length) {
    throw broken(`_entities has not the ${length} elements asked for`);
  }
}

function broken(reason: string): SubgraphFailure {
  return new SubgraphFailure('BROKEN', reason);
}

/** Whole seconds; a date is not asked for again. */
function millisecondsOf(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) * 1_000 : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isErrorList(value: unknown): value is GraphQLFormattedError[] {
  return Array.isArray(value) && value.every((error) => isObject(error) && 'message' in error);
}
