import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import { CANCELLED, type Contestant, delayMsOf, inPortions, type Peer } from '../contestant.ts';
import type { Place } from '../place.ts';
import { bytesOf } from './bytes.ts';

interface Pace {
  readonly atOnce: number;
  readonly ahead: number;
}

const silent = new Logger(() => () => undefined);

/** At its fastest: jobs fetched ahead, completions in batches. */
export async function openGraphile(
  place: Place,
  { atOnce, ahead }: Pace,
): Promise<Contestant & Peer> {
  const connectionString = await place.empty(`graphile_${atOnce}_${ahead}`);
  const utils = await makeWorkerUtils({ connectionString, logger: silent });
  await utils.migrate();
  const add = (places: readonly number[], runAtOf: (place: number) => Date) =>
    utils.addJobs(places.map((place) => {
      return { identifier: 'ring', payload: { place }, runAt: runAtOf(place) };
    }));
  const pending: string[] = [];
  return {
    name: `graphile-worker, ${atOnce} at once, ${ahead} fetched ahead`,
    does: 'NOOP',
    fill: (count) => inPortions(count, (places) => add(places, () => new Date())),
    complete: (count) => complete(connectionString, count, { atOnce, ahead }),
    delay: (count) => inPortions(count, async (places) => {
      const jobs = await add(places, (at) => new Date(Date.now() + delayMsOf(at)));
      if (pending.length < CANCELLED) pending.push(...jobs.map(({ id }) => id));
    }),
    async cancel(count) {
      const ids = pending.splice(0, count);
      await inPortions(count, (places) =>
        utils.completeJobs(ids.slice(places[0], (places.at(-1) ?? 0) + 1)));
    },
    bytes: () => bytesOf(connectionString, 'graphile_worker'),
    [Symbol.asyncDispose]: async () => void (await utils.release()),
  };
}

async function complete(
  connectionString: string, count: number, { atOnce, ahead }: Pace,
): Promise<void> {
  const { promise: done, resolve } = Promise.withResolvers<void>();
  let completed = 0;
  const ring = (): void => {
    completed += 1;
    if (completed === count) resolve();
  };
  const runner = await run({
    connectionString,
    taskList: { ring },
    noHandleSignals: true,
    logger: silent,
    preset: {
      worker: {
        concurrentJobs: atOnce,
        maxPoolSize: 16,
        localQueue: { size: ahead },
        completeJobBatchDelay: 0,
      },
    },
  });
  await done;
  await runner.stop();
}
