import { sql } from 'kysely';
import { asWorker, type Database, kysely } from '@linli/chassis/database.ts';
import { type Result, round } from '../bench.ts';
import { arm, DAY_MS } from './clocks.ts';
import { CANCELLED, inPortions, type Peer } from './contestant.ts';
import { delayOnRedis } from './peers/bullmq-redis.ts';
import { bytesOf } from './peers/bytes.ts';
import { openGraphile } from './peers/graphile-worker.ts';
import { openPgBoss } from './peers/pg-boss.ts';
import type { Place } from './place.ts';

/** What the same deadlines cost as a delayed job each: on top of the row, which exists anyway. */
export async function benchNaive(place: Place, count: number): Promise<Result> {
  await using open = new AsyncDisposableStack();
  const { database, ownerUrl } = open.use(await place.petitions('naive'));
  const ours: Peer = {
    delay: (rows) => arm(database, {
      count: rows, first: new Date(Date.now() + DAY_MS), gapMs: 1_000,
    }),
    cancel: (rows) => cancelSome(database, rows),
    bytes: () => bytesOf(ownerUrl, 'public'),
  };
  const peers: Record<string, Peer> = {
    "Linli's row, all there is": ours,
    'BullMQ on Redis': open.use(delayOnRedis(place)),
    'pg-boss': open.use(await openPgBoss(place, 1)),
    'graphile-worker': open.use(await openGraphile(place, { atOnce: 1, ahead: 1 })),
  };
  const rows = [];
  for (const [who, peer] of Object.entries(peers)) {
    const before = await peer.bytes();
    const { seconds, cpuMs } = await place.meter(() => peer.delay(count));
    const bytesEach = round(((await peer.bytes()) - before) / count, 0);
    const many = Math.min(CANCELLED, count);
    const cancelling = await place.meter(() => peer.cancel(many));
    rows.push({
      who,
      pending: count,
      seconds: round(seconds, 1),
      cpuMicrosEach: round((cpuMs * 1_000) / count, 1),
      bytesEach,
      cancelMicrosEach: round((cancelling.seconds * 1e6) / many, 1),
      cancelCpuMicrosEach: round((cancelling.cpuMs * 1_000) / many, 1),
    });
  }
  return { rows, figures: {} };
}

/** As the peers that have a call for many: by id, a portion at a time. */
async function cancelSome(database: Database, count: number): Promise<void> {
  const { rows } = await asWorker(database, (em) => sql<{ id: string }>`
    select id from deadline where state = 'RUNNING' order by id limit ${count}`
    .execute(kysely(em)));
  await inPortions(count, (places) => asWorker(database, (em) => sql`
    update deadline set state = 'CANCELLED', ended_at = clock_timestamp(), ring_at = null,
      version = version + 1
    where id = any(${places.map((place) => rows[place]?.id)}::uuid[])`.execute(kysely(em))));
}
