import type { GraphQLFormattedError } from 'graphql';
import type { Dispatcher } from 'undici';

/** What a subgraph may answer; anything else is as if it had not answered. */
export interface SubgraphResponse {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Throws, for the log alone, why the answer was not taken. No part of it goes to the client. */
export async function guardResponse(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  representations: unknown,
): Promise<SubgraphResponse> {
  const text = await body.text();
  if (statusCode >= 500 || statusCode === 401) throw new Error(`status ${statusCode}`);
  if (!/^application\/(graphql-response\+)?json\b/.test(String(headers['content-type']))) {
    throw new Error(`content type ${String(headers['content-type'])}`);
  }
  const answer: unknown = JSON.parse(text);
  if (!isObject(answer)) throw new Error('not an object');
  const { data = null, errors } = answer;
  if (data !== null && !isObject(data)) throw new Error('data is not an object');
  if (errors !== undefined && !isErrorList(errors)) throw new Error('errors is not a list');
  if (data === null && !errors?.length) throw new Error('neither data nor errors');
  if (data && Array.isArray(representations)) guardEntities(data, representations.length);
  return { data, ...(errors && { errors }) };
}

function guardEntities({ _entities: entities }: Record<string, unknown>, length: number): void {
  if (!Array.isArray(entities) || entities.length !== length) {
    throw new Error(`_entities has not the ${length} elements asked for`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isErrorList(value: unknown): value is GraphQLFormattedError[] {
  return Array.isArray(value) && value.every((error) => isObject(error) && 'message' in error);
}
