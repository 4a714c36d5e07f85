import { type Result, round } from '../bench.ts';
import { arm, DAY_MS } from './clocks.ts';
import type { Peer } from './contestant.ts';
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
    bytes: () => bytesOf(ownerUrl, 'public'),
  };
  const peers: Record<string, Peer> = {
    "Linli's row, all there is": ours,
    'BullMQ on Redis': open.use(delayOnRedis(place)),
    'pg-boss': open.use(await openPgBoss(place, 'naive_pg_boss')),
    'graphile-worker': open.use(await openGraphile(place, 'naive_graphile')),
  };
  const rows = [];
  for (const [who, peer] of Object.entries(peers)) {
    const before = await peer.bytes();
    const { seconds, cpuMs } = await place.meter(() => peer.delay(count));
    rows.push({
      who,
      pending: count,
      seconds: round(seconds, 1),
      cpuMicrosEach: round((cpuMs * 1_000) / count, 1),
      bytesEach: round(((await peer.bytes()) - before) / count, 0),
    });
  }
  return { rows, figures: {} };
}
