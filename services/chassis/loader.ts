import DataLoader from 'dataloader';

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
