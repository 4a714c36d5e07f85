import { createPostgresBackend, DEFAULT_SCHEMA, Queue, runMigrations, Worker } from 'bullmq';
import type { JobsOptions, WorkerOptions } from 'bullmq';
import { Client } from 'pg';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import { openQuietPool } from './connections/quiet-pool.ts';
import { quietly } from './connections/quietly.ts';
import { StartError } from './process.ts';
import { openRedis } from './redis.ts';
import { renewed } from './connections/renewed.ts';
import type { Closing } from './connections/renewed.ts';

/** Where jobs wait: in Redis when it is named, in PostgreSQL when it is not. */
export interface QueueOptions {
  readonly redisUrl?: string | undefined;
  readonly databaseUrl?: string | undefined;
  /** Keeps apart what shares a Redis: tests. */
  readonly prefix?: string | undefined;
}

export interface Job {
  readonly name: string;
  readonly data: unknown;
  /** A job of this id that is still known is not added again. */
  readonly id?: string;
  readonly delayMs?: number;
  /** Of all jobs that bear it one waits: a later one moves it. */
  readonly only?: string;
}

/** Jobs remind, rows remember: whatever is lost here is sent again. */
export interface Queues extends AsyncDisposable {
  send(to: ServiceName, jobs: readonly Job[]): Promise<void>;
  work(as: ServiceName, handle: (name: string, data: unknown) => Promise<void>): void;
}

export function openQueues(options: QueueOptions): Queues {
  const backend = backendOf(options);
  const queues = new Map<ServiceName, OpenQueue>();
  const workers: Closing[] = [];
  let closed = false;
  const queueOf = (service: ServiceName): OpenQueue => {
    if (closed) throw new Error('The queues are closed');
    const queue = queues.get(service) ?? backend.openQueue(service);
    queues.set(service, queue);
    return queue;
  };
  return {
    async send(to, jobs) {
      if (jobs.length === 0) return;
      const queue = queueOf(to);
      await within(SEND_MS, queue.add(jobs.map(bulkOf))).catch((error: unknown) => {
        queues.delete(to);
        void queue.close();
        throw error;
      });
    },
    work(as, handle) {
      workers.push(backend.openWorker(as, ({ name, data }) => handle(name, data)));
    },
    async [Symbol.asyncDispose]() {
      closed = true;
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
    },
  };
}

export type { Queue } from 'bullmq';

/** A queue to be looked at, and nothing else. */
export interface Shown extends AsyncDisposable {
  readonly queue: Queue;
}

/** Throws when the queue is away, and leaves nothing open then. */
export async function openShown(options: QueueOptions, service: ServiceName): Promise<Shown> {
  const { queue, close } = backendOf(options).openQueue(service);
  try {
    if (!(queue instanceof Queue)) throw new TypeError('Not a queue of BullMQ');
    await within(SEND_MS, queue.waitUntilReady());
    return { queue, [Symbol.asyncDispose]: close };
  } catch (error) {
    void close();
    throw error;
  }
}

/** Makes what BullMQ keeps in PostgreSQL, once for all processes. */
export async function migrateQueue(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  await runMigrations(client, DEFAULT_SCHEMA).finally(() => client.end());
}

/** A queue that does not answer for so long is away, and its jobs are sent again later. */
const SEND_MS = 3_000;

interface OpenQueue extends Closing {
  /** Its type tells where it is kept, which is nobody's concern. */
  readonly queue: object;
  add(jobs: Bulk[]): Promise<unknown>;
}

interface Bulk {
  name: string;
  data: unknown;
  opts: JobsOptions;
}

type Process = (job: { name: string; data: unknown }) => Promise<void>;

interface Backend {
  openQueue(name: string): OpenQueue;
  openWorker(name: string, process: Process): Closing;
}

function backendOf({ redisUrl, databaseUrl, prefix = 'linli' }: QueueOptions): Backend {
  if (redisUrl) return onRedis(redisUrl, prefix);
  if (databaseUrl) return onPostgres(databaseUrl);
  throw new StartError('No queue: set REDIS_URL or QUEUE_DATABASE_URL');
}

/** A crashed worker's jobs are taken over within two of these, however often it crashes. */
const TAKE_OVER: Omit<WorkerOptions, 'connection'> = {
  lockDuration: 5_000,
  stalledInterval: 5_000,
  maxStalledCount: 100,
  concurrency: 8,
  runRetryDelay: 1_000,
  removeOnComplete: { count: 0 },
  removeOnFail: { count: 100 },
};

function onRedis(url: string, prefix: string): Backend {
  return {
    openQueue(name) {
      const connection = openRedis(url);
      const queue = new Queue(name, { connection, prefix });
      queue.on('error', quietly(`The queue of ${name} is away`));
      const end = () => connection.disconnect();
      return { queue, add: (jobs) => queue.addBulk(jobs), close: () => closeBoth(queue, end) };
    },
    openWorker(name, process) {
      const connection = openRedis(url, 'waiting');
      const worker = new Worker(name, process, { connection, prefix, ...TAKE_OVER });
      worker.on('error', quietly(`The queue of ${name} is away`));
      return { close: () => closeBoth(worker, () => connection.disconnect()) };
    },
  };
}

function onPostgres(url: string): Backend {
  return {
    openQueue(name) {
      const connection = openQuietPool(url, DEFAULT_SCHEMA);
      const queue = new Queue(name, { connection }, createPostgresBackend);
      queue.on('error', quietly(`The queue of ${name} is away`));
      const end = () => connection.end();
      return { queue, add: (jobs) => queue.addBulk(jobs), close: () => closeBoth(queue, end) };
    },
    openWorker(name, process) {
      return renewed(name, (complain) => {
        const connection = openQuietPool(url, DEFAULT_SCHEMA);
        const options = { connection, ...TAKE_OVER };
        const worker = new Worker(name, process, options, createPostgresBackend);
        worker.on('error', complain);
        // Refused its first connection, it would keep silent and never try another.
        worker.waitUntilReady().catch(complain);
        const end = () => connection.end();
        return { close: (force) => closeBoth({ close: () => worker.close(force) }, end) };
      });
    },
  };
}

/** Whatever waits for a server that is away is not waited for in turn. */
async function closeBoth(user: Closing, end: () => void | Promise<void>): Promise<void> {
  const away = quietly('A queue did not close in time');
  await within(SEND_MS, user.close()).catch(away);
  await within(SEND_MS, Promise.resolve(end())).catch(away);
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms`)), ms);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function bulkOf({ name, data, id, delayMs, only }: Job): Bulk {
  const opts: JobsOptions = { removeOnComplete: true, removeOnFail: 100 };
  if (id !== undefined) opts.jobId = id;
  if (delayMs !== undefined) opts.delay = delayMs;
  if (only !== undefined) opts.deduplication = { id: only, reschedule: true };
  return { name, data, opts };
}
