import type DataLoader from 'dataloader';

/** What a row names and the schema promises: it is there, or the data are broken. */
export async function found<V>(loader: DataLoader<string, V | null>, key: string): Promise<V> {
  const value = await loader.load(key);
  if (value === null) throw new Error(`No row for ${key}`);
  return value;
}

export function foundAll<V>(
  loader: DataLoader<string, V | null>, keys: readonly string[],
): Promise<V[]> {
  return Promise.all(keys.map((key) => found(loader, key)));
}
