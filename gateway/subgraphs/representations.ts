/** The entities asked for, each once, and where in the full list each belongs. */
export interface Distinct {
  readonly unique: readonly unknown[];
  /** For each place of the full list, which of the unique ones stands there. */
  readonly places: readonly number[];
}

/**
 * One fetch builds all its representations from one selection, so equal ones have their keys in
 * equal order and their plain JSON is canonical.
 */
export function distinct(representations: readonly unknown[]): Distinct {
  const seen = new Map<string, number>();
  const unique: unknown[] = [];
  const places = representations.map((representation) => {
    const text = JSON.stringify(representation);
    const known = seen.get(text);
    if (known !== undefined) return known;
    seen.set(text, unique.length);
    return unique.push(representation) - 1;
  });
  return { unique, places };
}

/** Copies from the second use on: the gateway merges into what it is given. */
export function fanOut(entities: readonly unknown[], { places }: Distinct): unknown[] {
  const used = new Set<number>();
  return places.map((place) => {
    const entity = entities[place];
    if (used.has(place)) return copy(entity);
    used.add(place);
    return entity;
  });
}

/** An error of one entity is an error of every place it stands in. */
export function fanOutErrors<E extends { readonly path?: readonly (string | number)[] }>(
  errors: readonly E[],
  { places }: Distinct,
): E[] {
  return errors.flatMap((error) => {
    const [field, index, ...rest] = error.path ?? [];
    if (field !== '_entities' || typeof index !== 'number') return [error];
    return places.flatMap((place, at) =>
      place === index ? [{ ...error, path: ['_entities', at, ...rest] }] : [],
    );
  });
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
}
