import type { GraphQLFormattedError } from 'graphql';
import type { Counters } from '../../counters.ts';
import type { Send, SubgraphSending } from '../exchange.ts';
import type { CachedTypes } from './cached-types.ts';
import type { EntityStore } from './entity-store.ts';
import { placesOf, readAsked } from './places.ts';
import type { AskedFor } from './places.ts';

export interface EntityCache {
  readonly types: CachedTypes;
  readonly store: EntityStore;
  readonly counters: Counters;
}

/**
 * Asks only for the entities that are not kept. Who may ask for them was settled before, by the
 * whole operation: what is kept is no way round that, and is kept for its audience alone.
 */
export function cached(subgraph: string, send: Send, cache: EntityCache): Send {
  const { types, store, counters } = cache;
  const tell = (outcome: string, by: number): void =>
    counters.add('entity_cache_total', { subgraph, outcome }, by);
  return async (sending, client) => {
    const asked = sending.isMutation || sending.entities === null ? null : readAsked(sending.body);
    const places = asked && placesOf(asked, { subgraph, types, client });
    if (!asked || !places) return send(sending, client);

    const found = await store.read(places);
    const missing = places.flatMap((_, at) => (found[at]?.text === null ? [at] : []));
    tell('hit', places.length - missing.length);
    tell('miss', missing.length);
    const { data, errors } = missing.length === 0
      ? { data: { _entities: [] } }
      : await send(withOnly(missing, asked, sending), client);
    const given: unknown = data?.['_entities'];
    // Without any data there are errors, and none of them is about one entity.
    if (!Array.isArray(given)) return { data: data ?? null, ...(errors && { errors }) };

    const entities = found.map(({ text }): unknown => text && JSON.parse(text));
    for (const [place, at] of missing.entries()) entities[at] = given[place];
    if (!errors) {
      store.keep(missing.flatMap((at) => {
        const [place, of, entity] = [places[at], found[at], entities[at]];
        // What is not there is not kept: it may come to be there.
        if (!place || !of || entity === null) return [];
        return [{ ...place, version: of.version, text: JSON.stringify(entity) }];
      }));
    }
    return { data: { _entities: entities }, ...(errors && { errors: placed(errors, missing) }) };
  };
}

function withOnly(
  missing: readonly number[], asked: AskedFor, sending: SubgraphSending,
): SubgraphSending {
  const representations = missing.map((at) => asked.variables.representations[at]);
  const body = JSON.stringify({ ...asked, variables: { ...asked.variables, representations } });
  return { ...sending, body, entities: missing.length };
}

/** An error about one of those asked for is about its place among all. */
function placed(errors: readonly GraphQLFormattedError[], missing: readonly number[]) {
  return errors.map((error) => {
    const [field, index, ...rest] = error.path ?? [];
    if (field !== '_entities' || typeof index !== 'number') return error;
    return { ...error, path: [field, missing[index] ?? index, ...rest] };
  });
}
