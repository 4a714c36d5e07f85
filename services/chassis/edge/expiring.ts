/** A bounded map whose entries end by themselves. Entries are set in the order they end. */
export interface Expiring<V> {
  get(key: string): V | undefined;
  set(key: string, value: V, until: number): void;
}

export function expiring<V>(atMost: number, now: () => number): Expiring<V> {
  const entries = new Map<string, { value: V; until: number }>();
  const dropEnded = (): void => {
    for (const [key, { until }] of entries) {
      if (until > now()) return;
      entries.delete(key);
    }
  };
  return {
    get(key) {
      const entry = entries.get(key);
      return entry && entry.until > now() ? entry.value : undefined;
    },
    set(key, value, until) {
      dropEnded();
      const [oldest] = entries.keys();
      if (entries.size >= atMost && oldest !== undefined) entries.delete(oldest);
      entries.delete(key);
      entries.set(key, { value, until });
    },
  };
}
