import { createPostgresBackend, Queue, Worker } from 'bullmq';
import type { Contestant } from '../contestant.ts';
import type { Place } from '../place.ts';
import { noops } from './bullmq.ts';
import { openPool } from './pool.ts';

export async function openBullPostgres(place: Place, concurrency: number): Promise<Contestant> {
  const url = await place.queue(`bullmq_${concurrency}`);
  const open = () => openPool({
    connectionString: url, max: concurrency, options: '-c search_path=bullmq',
  });
  const [forQueue, forWorker] = [open(), open()];
  const name = `noop-${concurrency}`;
  const queue = new Queue(name, { connection: forQueue }, createPostgresBackend);
  return noops(
    `BullMQ on PostgreSQL, ${concurrency} at once`,
    queue,
    (process) =>
      new Worker(name, process, { connection: forWorker, concurrency }, createPostgresBackend),
    () => Promise.all([forQueue.end(), forWorker.end()]),
  );
}
