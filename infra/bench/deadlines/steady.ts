import { setTimeout as sleep } from 'node:timers/promises';
import type { TransactionEventArgs } from '@mikro-orm/core';
import { realClock } from '@linli/chassis/clock.ts';
import type { DeadlineSweep } from '@linli/chassis/deadlines.ts';
import { DELIVERY } from '@linli/chassis/inbox.ts';
import { openQueues, type QueueOptions } from '@linli/chassis/queue.ts';
import { serveWorker } from '@linli/chassis/worker.ts';
import { percentile, type Result, round } from '../bench.ts';
import { arm, countFired, whistling } from './clocks.ts';
import type { Petitions, Place } from './place.ts';

const PER_SECOND = 200;
const SECONDS = 10;
const HEARTBEAT_MS = 250;

/** A steady trickle through a whole worker, alarm and heartbeat: how late a rung is committed. */
export async function benchSteady(place: Place): Promise<Result> {
  await using petitions = await place.petitions('steady');
  const { database } = petitions;
  const count = PER_SECOND * SECONDS;
  const first = new Date(Date.now() + 2_000);
  await arm(database, { count, first, gapMs: 1_000 / PER_SECOND });
  const { lags, sweep } = watch(petitions);
  const queue = { redisUrl: place.redisUrl, prefix: 'steady' };
  await using _grid = hear(queue);
  const used = await place.meter(async () => {
    await using _worker = await serveWorker({
      service: 'petition', database, clock: realClock, subscriptions: [], sweep, queue,
      heartbeatMs: HEARTBEAT_MS,
    });
    await sleep(first.getTime() - Date.now() + SECONDS * 1_000 + 1_000);
  });
  await countFired(database, count);
  const lagP99Ms = percentile(lags, 0.99);
  const figures = {
    lagP50Ms: round(percentile(lags, 0.5), 1),
    lagP99Ms: round(lagP99Ms, 1),
    lagP99RatioToGapPlus20Ms: round(lagP99Ms / (HEARTBEAT_MS + 20)),
  };
  const row = { duePerSecond: PER_SECOND, fired: lags.length, ...figures };
  return { rows: [{ ...row, cpuMsEach: round(used.cpuMs / count, 3) }], figures };
}

/** Whoever is called acknowledges it, so that the outbox empties as it does in earnest. */
function hear(queue: QueueOptions): AsyncDisposable {
  const queues = openQueues(queue);
  queues.work('grid', (_, data) => {
    const { id } = DELIVERY.parse(data);
    return queues.send('petition', [{ name: 'acknowledge', data: { id } }]);
  });
  return queues;
}

/** Notes, once a sweep has committed, how late each of its rungs was. */
function watch({ database }: Petitions): { lags: number[]; sweep: DeadlineSweep } {
  const lags: number[] = [];
  const dueIn = new WeakMap<object, number[]>();
  database.orm.em.getEventManager().registerSubscriber({
    afterTransactionCommit({ em }: TransactionEventArgs) {
      for (const dueAt of dueIn.get(em) ?? []) lags.push(Date.now() - dueAt);
      dueIn.delete(em);
    },
  });
  const sweep: DeadlineSweep = {
    decide: whistling.decide,
    cause(em, fired, now) {
      dueIn.set(em, fired.map((rung) => rung.fired.dueAt.getTime()));
      return whistling.cause(em, fired, now);
    },
  };
  return { lags, sweep };
}
