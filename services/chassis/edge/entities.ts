import type { GraphQLResolveInfo } from 'graphql';
import { isRepresentation } from './represented.ts';

/** How a type of the SDL finds an entity by what another subgraph knows of it. */
export type Reference = (
  representation: unknown, context: unknown, info: GraphQLResolveInfo,
) => unknown;

/**
 * Resolves `_entities` in the library's stead, which waits for each entity three times and writes
 * a name of its own on what it is handed: a row may be frozen, or be of two types. Of a type that
 * resolves no reference the representation is the entity. What breaks breaks alone.
 */
export function entitiesBy(references: ReadonlyMap<string, Reference>) {
  return {
    resolveType: (row: unknown) => (isObject(row) ? row[TYPE] : undefined),
    resolve(_: unknown, { representations }: Listed, context: unknown, info: GraphQLResolveInfo) {
      const rows = representations.map((representation) => {
        const type = isRepresentation(representation) ? representation.__typename : '';
        const named = (row: unknown): unknown => nameType(row, type);
        const resolve = references.get(type);
        if (!resolve) return named(representation);
        try {
          const row = resolve(representation, context, info);
          return row instanceof Promise ? row.then(named, asError) : named(row);
        } catch (error) {
          return asError(error);
        }
      });
      return rows.some((row) => row instanceof Promise) ? Promise.all(rows) : rows;
    },
  };
}

interface Listed {
  readonly representations: readonly unknown[];
}

/** Which type a row is an entity of: no name of the SDL's, and in no JSON. */
const TYPE = Symbol('entity of');

/** What cannot be written on, or is an entity of another type too, is not: a copy is. */
function nameType(row: unknown, type: string): unknown {
  if (!isObject(row) || row[TYPE] === type) return row;
  if (row[TYPE] !== undefined || !Object.isExtensible(row)) {
    return Object.create(row, { [TYPE]: { value: type } });
  }
  row[TYPE] = type;
  return row;
}

function isObject(row: unknown): row is { [TYPE]?: string } {
  return typeof row === 'object' && row !== null;
}

/** In a list, an error is the error of its place. */
function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
