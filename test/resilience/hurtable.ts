import type { Backend } from '@linli/chassis/testing/queues.ts';
import { openTestRedis, type TestRedis } from '@linli/chassis/testing/redis.ts';
import { wipeQueue } from '@linli/chassis/testing/wipe-queue.ts';
import { type Constellation, openConstellation } from '../constellation.ts';
import { hush } from './workers.ts';

/** The whole system over one of the two queues, which the test may hurt. */
export interface Hurtable extends AsyncDisposable {
  readonly linli: Constellation;
  /** The queue's own server, where it has one. */
  readonly redis: TestRedis | null;
  /** Everything in the queue is gone, as after FLUSHALL or a truncate. */
  wipe(): Promise<void>;
}

export async function openHurtable(backend: Backend, at: string | null): Promise<Hurtable> {
  hush();
  await using opened = new AsyncDisposableStack();
  const redis = backend === 'Redis' ? opened.use(await openTestRedis()) : null;
  const linli = opened.use(await openConstellation({
    at, ...(redis ? { redisUrl: redis.url } : {}),
  }));
  const kept = opened.move();
  return {
    linli,
    redis,
    async wipe() {
      const { queue } = linli.plan;
      if ('databaseUrl' in queue) await wipeQueue(queue.databaseUrl);
      else await redis?.flush();
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
