import { versionKey } from '@linli/chassis/changes.ts';
import { openRedis } from '@linli/chassis/redis.ts';

/** Where answers about entities are kept for a while, as text: each reader parses their own. */
export interface EntityStore extends AsyncDisposable {
  read(wanted: readonly Wanted[]): Promise<readonly Found[]>;
  /** Nobody waits for it, and nothing depends on it. */
  keep(entries: readonly Entry[]): void;
}

export interface Wanted {
  readonly key: string;
  /** The entity's own id: an event that names it makes what is kept worthless. */
  readonly id: string;
}

export interface Found {
  readonly text: string | null;
  /** What the entity's version was when it was looked for: it is kept under no later one. */
  readonly version: string;
}

export interface Entry extends Found {
  readonly key: string;
  readonly text: string;
  readonly ms: number;
}

const IN_MEMORY_AT_MOST = 20_000;

/** Of one process, where no event is heard: what is kept is good until its end. */
export function openMemoryStore(now: () => number = Date.now): EntityStore {
  const kept = new Map<string, { text: string; until: number }>();
  return {
    read: async (wanted) =>
      wanted.map(({ key }) => {
        const entry = kept.get(key);
        return { text: entry && entry.until > now() ? entry.text : null, version: '' };
      }),
    keep(entries) {
      for (const { key, text, ms } of entries) {
        kept.delete(key);
        kept.set(key, { text, until: now() + ms });
        const [oldest] = kept.keys();
        if (kept.size > IN_MEMORY_AT_MOST && oldest !== undefined) kept.delete(oldest);
      }
    },
    async [Symbol.asyncDispose]() {
      kept.clear();
    },
  };
}

/** A cache that is slower than this is none. */
const BUDGET_MS = 5;

/** Shared by all gateways, and told of changes by the services' workers. */
export function openRedisStore(url: string): EntityStore {
  const redis = openRedis(url);
  const none = (wanted: readonly Wanted[]): readonly Found[] =>
    wanted.map(() => ({ text: null, version: UNKNOWN }));
  return {
    async read(wanted) {
      const keys = [...wanted.map(keyOf), ...wanted.map(({ id }) => versionKey(id))];
      const values = await within(BUDGET_MS, redis.mget(keys)).catch(() => null);
      if (!values) return none(wanted);
      return wanted.map((_, at) => {
        const version = values[wanted.length + at] ?? '';
        const [, of, text] = /^(\d*) (.*)$/s.exec(values[at] ?? '') ?? [];
        return { version, text: text !== undefined && of === version ? text : null };
      });
    },
    keep(entries) {
      const pipeline = redis.pipeline();
      for (const { version, text, ms, ...entry } of entries) {
        if (version !== UNKNOWN) pipeline.set(keyOf(entry), `${version} ${text}`, 'PX', ms);
      }
      pipeline.exec().catch(() => undefined);
    },
    async [Symbol.asyncDispose]() {
      redis.disconnect();
    },
  };
}

/** No version was seen, so nothing may be kept under it. */
const UNKNOWN = 'unknown';

function keyOf({ key }: { readonly key: string }): string {
  return `linli:entity:${key}`;
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('late')), ms);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
