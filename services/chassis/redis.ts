import { Redis } from 'ioredis';
import { quietly } from './quietly.ts';

/**
 * `waiting`: a command waits for Redis to come back; otherwise it fails at once while it is away.
 */
export type Patience = 'waiting' | 'failing';

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
