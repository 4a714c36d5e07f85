import { generate, isFields, named } from './generated.ts';
import type { Fields } from './generated.ts';

/** Adds every object that stands at a path of the answer, in order, to a list. */
export type Gather = (root: Fields, found: Fields[]) => void;

/**
 * The path as nested loops. A list that is none breaks the request, as in the stock executor; one
 * that several objects share, because they are one entity, is gone through once.
 */
export function newGather(path: readonly string[]): Gather {
  const [open, close] = path.reduce<[string, string]>(
    ([before, after], element, at) => {
      const [from, to] = [`v${at}`, `v${at + 1}`];
      return element === '@'
        ? [`${before} if (isNew(${from}, seen)) for (const ${to} of ${from}) {
            if (${to} === null || ${to} === undefined) continue;`, `}${after}`]
        : [`${before} object(${from}); const ${to} = ${from}[${named(element)}];
            if (${to} !== null && ${to} !== undefined) {`, `}${after}`];
    },
    ['', ''],
  );
  return generate({ isNew, object, isFields }, `return (v0, found) => {
    const seen = new Set();
    ${open} if (isFields(v${path.length})) found.push(v${path.length}); ${close}
  };`);
}

function isNew(value: unknown, seen: Set<unknown>): boolean {
  if (!Array.isArray(value)) throw new TypeError('A subgraph gave what is no list for a list');
  return seen.size < seen.add(value).size;
}

function object(value: unknown): void {
  if (Array.isArray(value)) throw new TypeError('A subgraph gave a list for what is none');
}

export type Place = readonly (string | number)[];

/** Where in the answer each of those objects stands: asked only once there is an error to place. */
export function placesOf(
  value: unknown,
  [element, ...rest]: readonly string[],
  before: Place = [],
): [Place, Fields][] {
  if (element === undefined) return isFields(value) ? [[before, value]] : [];
  if (element !== '@') {
    return isFields(value) ? placesOf(value[element], rest, [...before, element]) : [];
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((each, at) => placesOf(each, rest, [...before, at]));
}
