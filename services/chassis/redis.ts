import { Redis } from 'ioredis';
import { StartError } from './process.ts';
import { quietly } from './connections/quietly.ts';

/**
 * `waiting`: a command waits for Redis to come back; otherwise it fails at once while it is away.
 */
export type Patience = 'waiting' | 'failing';

/** For a start: a Redis that does not answer now is a wrong setting, later it is an outage. */
export async function reachRedis(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
  } catch {
    const { host } = new URL(url);
    throw new StartError(`No Redis answers at ${host}: start it, or correct or unset REDIS_URL`);
  } finally {
    redis.disconnect();
  }
}

/** A connection that comes back by itself, and never takes the process down while it is away. */
export function openRedis(url: string, patience: Patience = 'failing'): Redis {
  const redis = new Redis(url, {
    retryStrategy: (tries: number) => Math.min(50 * tries, 1_000),
    maxRetriesPerRequest: patience === 'waiting' ? null : 1,
    enableOfflineQueue: patience === 'waiting',
  });
  redis.on('error', quietly('Redis is away'));
  return redis;
}
