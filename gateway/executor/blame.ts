import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Fields } from './generated.ts';
import { placesOf } from './places.ts';
import type { Place } from './places.ts';

/** The objects a subgraph was asked about. */
export interface Asked {
  readonly root: Fields;
  readonly path: readonly string[];
  readonly targets: readonly Fields[];
  /** For each target, which of the entities sent it is. */
  readonly entityOf: readonly number[];
}

/** A subgraph's error as Apollo's executor tells it, once for each place it is about. */
export function blame(
  error: GraphQLFormattedError,
  /** Null where the answer's root was asked for. */
  asked: readonly Asked[] | null,
  subgraph: string,
): GraphQLError[] {
  const { code, ...extensions } = error.extensions ?? {};
  const message = error.message || `Error while fetching subquery from service "${subgraph}"`;
  return placesBlamed(error.path, asked).map((path) =>
    new GraphQLError(message, {
      ...(path && { path }),
      extensions: {
        ...extensions,
        serviceName: subgraph,
        code: code || 'DOWNSTREAM_SERVICE_ERROR',
      },
    }));
}

function placesBlamed(
  path: GraphQLFormattedError['path'],
  asked: readonly Asked[] | null,
): readonly (Place | undefined)[] {
  if (!path || !asked || asked.length === 0) return [path];
  return asked.flatMap((each) => placesOfEntity(path, each));
}

function placesOfEntity([, entity, ...rest]: Place, { root, path, targets, entityOf }: Asked) {
  if (typeof entity !== 'number') return [[...path, '_entities']];
  const meant = new Set(targets.filter((_, at) => entityOf[at] === entity));
  return placesOf(root, path)
    .filter(([, object]) => meant.has(object))
    .map(([place]) => [...place, ...rest]);
}
