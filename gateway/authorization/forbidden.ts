import type { GraphQLError } from 'graphql';
import { fault } from '../errors.ts';

/** Names what the caller asked for itself, and never what would have been needed. */
export function forbidden(coordinates: readonly string[]): GraphQLError {
  const fields = coordinates.join(', ');
  const words = { en: `You may not ask for ${fields}`, zh: `您无权查询 ${fields}` };
  return fault('FORBIDDEN', { words, more: { fields: coordinates } });
}
