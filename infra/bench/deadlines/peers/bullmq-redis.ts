import { Queue, Worker } from 'bullmq';
import { openRedis } from '@linli/chassis/redis.ts';
import type { Contestant, Peer } from '../contestant.ts';
import type { Place } from '../place.ts';
import { delayed, noops, type OpenWorker } from './bullmq.ts';

/** A queue on the place's Redis, and how workers for it are opened. */
export function onRedis<D>({ redisUrl }: Place, name: string, concurrency: number) {
  const connection = openRedis(redisUrl, 'waiting');
  const queue = new Queue(name, { connection });
  const openWorker: OpenWorker<D> = (process) =>
    new Worker<D>(name, process, { connection, concurrency });
  return { queue, openWorker, end: async () => connection.disconnect() };
}

export function openBullRedis(place: Place, concurrency: number): Contestant {
  const { queue, openWorker, end } = onRedis(place, `noop-${concurrency}`, concurrency);
  return noops(`BullMQ on Redis, ${concurrency} at once`, queue, openWorker, end);
}

export function delayOnRedis(place: Place): Peer & AsyncDisposable {
  const { queue, end } = onRedis(place, 'delayed', 1);
  return {
    ...delayed(queue, () => place.redisBytes()),
    async [Symbol.asyncDispose]() {
      await queue.close();
      await end();
    },
  };
}
