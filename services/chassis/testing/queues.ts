import { spawnSync } from 'node:child_process';
import { describe } from '@jest/globals';
import type { QueueOptions } from '../queue.ts';
import { openTestQueue } from './database.ts';
import { openTestRedis } from './redis.ts';
import { wipeQueue } from './wipe-queue.ts';

const BACKENDS = ['PostgreSQL', 'Redis'] as const;
export type Backend = (typeof BACKENDS)[number];

/** Whether the suites that need Redis can run here; they count as skipped where they cannot. */
export function hasRedis(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/** The same suite on both backends: what is promised of one is promised of the other. */
export function describeOnBackends(name: string, suite: (backend: Backend) => void): void {
  for (const backend of BACKENDS) {
    const here = backend === 'PostgreSQL' || hasRedis() ? describe : describe.skip;
    here(name.replace('%s', backend), () => suite(backend));
  }
}

export interface TestQueues extends AsyncDisposable {
  readonly options: QueueOptions;
  /** Loses every job there is. */
  wipe(): Promise<void>;
}

export async function openTestQueues(backend: Backend): Promise<TestQueues> {
  return backend === 'Redis' ? onRedis() : onPostgres();
}

async function onRedis(): Promise<TestQueues> {
  const redis = await openTestRedis();
  if (!redis) throw new Error('No redis-server');
  return {
    options: { redisUrl: redis.url },
    wipe: () => redis.flush(),
    [Symbol.asyncDispose]: () => redis[Symbol.asyncDispose](),
  };
}

async function onPostgres(): Promise<TestQueues> {
  const queue = await openTestQueue();
  return {
    options: { databaseUrl: queue.url },
    wipe: () => wipeQueue(queue.url),
    [Symbol.asyncDispose]: () => queue[Symbol.asyncDispose](),
  };
}
