import { setTimeout as sleep } from 'node:timers/promises';
import type { TransactionEventArgs } from '@mikro-orm/core';
import { realClock } from '@linli/chassis/clock.ts';
import type { DeadlineSweep } from '@linli/chassis/deadlines.ts';
import { GAP_MS, serveWorker } from '@linli/chassis/worker.ts';
import { percentile, type Result, round } from '../bench.ts';
import { arm, asOwner, countFired, whistling } from './clocks.ts';
import { openJobADeadline } from './job-a-deadline.ts';
import type { Petitions, Place } from './place.ts';

const PER_SECOND = 200;

/** Fired before anything is measured: a worker runs for weeks, and its code has long been warm. */
const WARM = 5_000;

/**
 * A steady trickle through a whole worker, alarm and heartbeat: how late a rung is committed, and
 * what it costs beside a BullMQ job a deadline. Outbox rows are born delivered, for both: what it
 * costs to relay them is the same, however they came to be.
 */
export async function benchSteady(place: Place, seconds: number): Promise<Result> {
  const count = PER_SECOND * seconds;
  const [ours, job] = [await sweepSteadily(place, count), await ringSteadily(place, count)];
  const lagP99Ms = percentile(ours.lags, 0.99);
  const figures = {
    gapMs: GAP_MS,
    lagP50Ms: round(percentile(ours.lags, 0.5), 1),
    lagP99Ms: round(lagP99Ms, 1),
    lagP99RatioToGapPlus20Ms: round(lagP99Ms / (GAP_MS + 20)),
    steadyCpuMsEach: round(ours.cpuMsEach, 3),
    steadyCpuRatioToJobADeadline: round(ours.cpuMsEach / job.cpuMsEach, 3),
  };
  return { rows: [{ duePerSecond: PER_SECOND, fired: ours.lags.length, ...figures }], figures };
}

const GAP_BETWEEN_MS = 1_000 / PER_SECOND;
const BORN_DELIVERED = 'alter table outbox alter delivered_at set default clock_timestamp()';

async function sweepSteadily(
  place: Place, count: number,
): Promise<{ lags: number[]; cpuMsEach: number }> {
  await using petitions = await place.petitions('steady');
  const { database, ownerUrl } = petitions;
  await asOwner(ownerUrl, BORN_DELIVERED);
  const { lags, sweep } = watch(petitions);
  await using _worker = await serveWorker({
    service: 'petition', database, clock: realClock, subscriptions: [], sweep,
    queue: { redisUrl: place.redisUrl, prefix: 'steady' },
  });
  await arm(database, { count: WARM, first: new Date(), gapMs: 0 });
  while (lags.length < WARM) await sleep(50);
  const first = new Date(Date.now() + 1_000);
  await arm(database, { count, first, gapMs: GAP_BETWEEN_MS });
  lags.length = 0;
  await sleep(first.getTime() - Date.now());
  const used = await place.meter(() => sleep(count * GAP_BETWEEN_MS + 1_000));
  await countFired(database, count + WARM);
  return { lags, cpuMsEach: used.cpuMs / count };
}

async function ringSteadily(place: Place, count: number): Promise<{ cpuMsEach: number }> {
  await using petitions = await place.petitions('steady_job');
  await asOwner(petitions.ownerUrl, BORN_DELIVERED);
  await using job = openJobADeadline(place, petitions, 'steady-job-a-deadline');
  await job.trickle(WARM, new Date(), 0);
  await job.complete(WARM);
  await job.trickle(count, new Date(Date.now() + 2_000), GAP_BETWEEN_MS);
  const used = await place.meter(() => job.complete(count));
  await countFired(petitions.database, count + WARM);
  return { cpuMsEach: used.cpuMs / count };
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
