import DataLoader from 'dataloader';
import { authorize } from '@linli/kernel/actor.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Read } from './reading.ts';

/** The most keys one statement is given. */
const BATCH = 1_000;

/** One row a key, null where the actor sees none. Matched by key, never by position. */
export function loaderOf<K extends string, V>(
  read: (keys: readonly K[]) => Promise<readonly V[]>,
  keyOf: (value: V) => K,
): DataLoader<K, V | null> {
  return new DataLoader(
    async (keys) => {
      const rows = await read(keys);
      const byKey = new Map(rows.map((row) => [keyOf(row), row]));
      return keys.map((key) => byKey.get(key) ?? null);
    },
    { maxBatchSize: BATCH },
  );
}

/** All rows of a key, in the order they were read; none is an empty list. */
export function groupLoaderOf<K extends string, V>(
  read: (keys: readonly K[]) => Promise<readonly V[]>,
  keyOf: (value: V) => K,
): DataLoader<K, V[]> {
  return new DataLoader(
    async (keys) => {
      const groups = Map.groupBy(await read(keys), keyOf);
      return keys.map((key) => groups.get(key) ?? []);
    },
    { maxBatchSize: BATCH },
  );
}

/** One of a thing for each set of arguments, however many ask with the same. */
export function forEach<A, T>(open: (args: A) => T): (args: A) => T {
  const opened = new Map<string, T>();
  return (args) => {
    const key = JSON.stringify(args);
    const made = opened.get(key) ?? open(args);
    opened.set(key, made);
    return made;
  };
}

type List<V> = (em: EntityManager, keys: readonly string[]) => Promise<V[]>;

/** Loaders that read in one request's transaction, and see what its actor may see. */
export function loadersIn(read: Read) {
  const reading = <V>(list: List<V>) => (keys: readonly string[]): Promise<V[]> =>
    read((em) => list(em, keys));
  return {
    one: <V>(list: List<V>, keyOf: (value: V) => string) => loaderOf(reading(list), keyOf),
    many: <V>(list: List<V>, keyOf: (value: V) => string) => groupLoaderOf(reading(list), keyOf),
    byId: <V extends { readonly id: string }>(list: List<V>) =>
      loaderOf(reading(list), ({ id }) => id),
    /** How many a key has: what nothing was counted for has none. */
    total(count: List<{ readonly under: string; readonly count: number }>) {
      const totals = loaderOf(reading(count), ({ under }) => under);
      return async (key: string): Promise<number> => (await totals.load(key))?.count ?? 0;
    },
  };
}

/** The row a foreign key leads to: whoever sees the one sees the other, or the data are broken. */
export async function found<V>(loader: DataLoader<string, V | null>, key: string): Promise<V> {
  const row = await loader.load(key);
  if (row === null) throw new Error(`No row for ${key}`);
  return row;
}

/** The row a foreign key leads to, where who sees the one may not see the other. */
export async function seen<V>(loader: DataLoader<string, V | null>, key: string): Promise<V> {
  const row = await loader.load(key);
  authorize(row !== null);
  return row;
}

export function foundAll<V>(
  loader: DataLoader<string, V | null>, keys: readonly string[],
): Promise<V[]> {
  return Promise.all(keys.map((key) => found(loader, key)));
}
