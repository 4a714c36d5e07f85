import type { BulkJobOptions } from 'bullmq';
import { type Contestant, delayMsOf, inPortions, type Peer } from '../contestant.ts';

/** What both backends' queues and workers have in common. */
interface Queue {
  addBulk(jobs: { name: string; data: unknown; opts: BulkJobOptions }[]): Promise<unknown>;
  remove(jobId: string): Promise<number>;
  close(): Promise<void>;
}

interface Worker {
  on(event: 'completed', hear: () => void): unknown;
  on(event: 'failed', hear: (job: unknown, error: Error) => void): unknown;
  on(event: 'error', hear: (error: Error) => void): unknown;
  close(): Promise<void>;
}

export type OpenWorker<D = unknown> = (process: Process<D>) => Worker;
export type Process<D> = (job: { data: D }) => Promise<void>;

/** Completes no-op jobs, on whichever backend. */
export function noops(
  name: string,
  queue: Queue,
  openWorker: OpenWorker,
  end: () => Promise<unknown>,
): Contestant {
  return {
    name,
    does: 'NOOP',
    fill: (count) => inPortions(count, (places) => queue.addBulk(places.map(jobOf))),
    complete: (count) => workThrough(openWorker, count, async () => undefined),
    async [Symbol.asyncDispose]() {
      await queue.close();
      await end();
    },
  };
}

/** One job a deadline. */
export function delayed(queue: Queue, bytes: () => Promise<number>): Peer {
  return {
    delay: (count) => inPortions(count, (places) => queue.addBulk(places.map((place) => {
      const opts = { ...FORGOTTEN, delay: delayMsOf(place), jobId: `deadline-${place}` };
      return { ...jobOf(place), opts };
    }))),
    cancel: (count) => inPortions(count, (places) =>
      Promise.all(places.map((place) => queue.remove(`deadline-${place}`)))),
    bytes,
  };
}

/** A completed job that is kept would cost the peer, and serve nobody. */
export const FORGOTTEN = { removeOnComplete: true, removeOnFail: true };

export async function workThrough<D>(
  openWorker: OpenWorker<D>,
  count: number,
  process: Process<D>,
): Promise<void> {
  const { promise: done, resolve, reject } = Promise.withResolvers<void>();
  let completed = 0;
  const worker = openWorker(process);
  worker.on('completed', () => {
    completed += 1;
    if (completed === count) resolve();
  });
  worker.on('failed', (_, error) => reject(error));
  worker.on('error', reject);
  await done.finally(() => worker.close());
}

function jobOf(place: number) {
  return { name: 'ring', data: { place }, opts: FORGOTTEN };
}
