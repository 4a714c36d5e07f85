import { randomUUID } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import { CANCELLED, type Contestant, delayMsOf, inPortions, type Peer } from '../contestant.ts';
import type { Place } from '../place.ts';
import { bytesOf } from './bytes.ts';

const QUEUE = 'ring';
const AT_ONCE = 4;

/**
 * Its own worker as its documentation has it for throughput: several at once, in batches, each of
 * which one statement fetches and one completes, and the next fetched at once while they are full.
 */
export async function openPgBoss(place: Place, batch: number): Promise<Contestant & Peer> {
  const { boss, fill, bytes, end } = await open(place, `pg_boss_${batch}`);
  const pending: string[] = [];
  return {
    name: `pg-boss, ${AT_ONCE} at once, ${batch} a batch`,
    does: 'NOOP',
    fill,
    complete: (count) => workThrough(boss, count, batch),
    async cancel(count) {
      const ids = pending.splice(0, count);
      await inPortions(count, (places) =>
        boss.cancel(QUEUE, ids.slice(places[0], (places.at(-1) ?? 0) + 1)));
    },
    delay: (count) => inPortions(count, (places) => boss.insert(QUEUE, places.map((place) => {
      const id = randomUUID();
      if (pending.length < CANCELLED) pending.push(id);
      return { id, data: { place }, startAfter: new Date(Date.now() + delayMsOf(place)) };
    }))),
    bytes,
    [Symbol.asyncDispose]: end,
  };
}

/** The same two statements in a loop by hand: no handler is called, no failure kept or retried. */
export async function openPgBossByHand(place: Place, batch: number): Promise<Contestant> {
  const { boss, fill, end } = await open(place, `pg_boss_by_hand_${batch}`);
  const drain = async (): Promise<void> => {
    for (;;) {
      const jobs = await boss.fetch(QUEUE, { batchSize: batch });
      if (jobs.length === 0) return;
      await boss.complete(QUEUE, jobs.map(({ id }) => id));
    }
  };
  return {
    name: `pg-boss by hand, ${AT_ONCE} at once, ${batch} a batch`,
    does: 'FETCHED',
    fill,
    complete: async () => void (await Promise.all(Array.from({ length: AT_ONCE }, drain))),
    [Symbol.asyncDispose]: end,
  };
}

async function open(place: Place, name: string) {
  const url = await place.empty(name);
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false });
  boss.on('error', (error) => console.error(error));
  await boss.start();
  await boss.createQueue(QUEUE);
  const fill = (count: number): Promise<void> => inPortions(count, (places) =>
    boss.insert(QUEUE, places.map((place) => ({ data: { place } }))));
  return {
    boss, fill, bytes: () => bytesOf(url, 'pgboss'), end: () => boss.stop({ graceful: false }),
  };
}

async function workThrough(boss: PgBoss, count: number, batchSize: number): Promise<void> {
  const { promise: done, resolve } = Promise.withResolvers<void>();
  let handled = 0;
  await boss.work(QUEUE, { ...WORK, batchSize }, async (jobs) => {
    handled += jobs.length;
    if (handled === count) resolve();
  });
  await done;
  await boss.offWork(QUEUE);
}

const WORK = {
  localConcurrency: AT_ONCE,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 0.5,
};
