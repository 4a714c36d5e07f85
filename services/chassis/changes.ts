import { log } from './log.ts';
import { openRedis } from './redis.ts';

/** Tells caches that something has changed, by its id. */
export interface Changes extends AsyncDisposable {
  tell(ids: readonly string[]): Promise<void>;
}

/** Longer than anything is cached: what was cached before its version ended has ended, too. */
const VERSION_MS = 600_000;

/** Under this key every cache finds the version of what has the id; no key is a version, too. */
export function versionKey(id: string): string {
  return `linli:version:${id}`;
}

/**
 * Counts versions up in Redis. What was read before and is stored after bears the old version, so
 * that no order of events makes it good again. While Redis is away, an entry's own end is all.
 */
export function openChanges(redisUrl: string): Changes {
  const redis = openRedis(redisUrl);
  return {
    async tell(ids) {
      const pipeline = redis.pipeline();
      for (const id of new Set(ids)) {
        pipeline.incr(versionKey(id)).pexpire(versionKey(id), VERSION_MS);
      }
      await pipeline.exec().catch((error: unknown) => {
        log.debug({ err: error }, 'a change was not told to caches');
      });
    },
    async [Symbol.asyncDispose]() {
      redis.disconnect();
    },
  };
}
