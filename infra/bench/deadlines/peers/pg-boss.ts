import { PgBoss } from 'pg-boss';
import { type Contestant, delayMsOf, inPortions, type Peer } from '../contestant.ts';
import type { Place } from '../place.ts';
import { bytesOf } from './bytes.ts';

const QUEUE = 'ring';
const AT_ONCE = 4;
const BATCH = 200;

/**
 * In batches, and without its worker, which asks every half second at most: fetched and completed
 * as fast as pg-boss can.
 */
export async function openPgBoss(
  place: Place,
  name = 'pg_boss',
): Promise<Contestant & Peer> {
  const url = await place.empty(name);
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false });
  boss.on('error', (error) => console.error(error));
  await boss.start();
  await boss.createQueue(QUEUE);
  return {
    name: `pg-boss, ${AT_ONCE} at once, ${BATCH} a batch`,
    does: 'NOOP',
    fill: (count) => inPortions(count, (places) =>
      boss.insert(QUEUE, places.map((place) => ({ data: { place } })))),
    async complete() {
      await Promise.all(Array.from({ length: AT_ONCE }, () => drain(boss)));
    },
    delay: (count) => inPortions(count, (places) => boss.insert(QUEUE, places.map((place) => {
      return { data: { place }, startAfter: new Date(Date.now() + delayMsOf(place)) };
    }))),
    bytes: () => bytesOf(url, 'pgboss'),
    [Symbol.asyncDispose]: () => boss.stop({ graceful: false }),
  };
}

async function drain(boss: PgBoss): Promise<void> {
  for (;;) {
    const jobs = await boss.fetch(QUEUE, { batchSize: BATCH });
    if (jobs.length === 0) return;
    await boss.complete(QUEUE, jobs.map(({ id }) => id));
  }
}
