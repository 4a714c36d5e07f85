import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import { type Contestant, delayMsOf, inPortions, type Peer } from '../contestant.ts';
import type { Place } from '../place.ts';
import { bytesOf } from './bytes.ts';

const CONCURRENCY = 16;
const LOCAL_QUEUE = 100;
const silent = new Logger(() => () => undefined);

/** At its fastest: jobs fetched ahead, completions in batches. */
export async function openGraphile(
  place: Place,
  name = 'graphile',
): Promise<Contestant & Peer> {
  const connectionString = await place.empty(name);
  const utils = await makeWorkerUtils({ connectionString, logger: silent });
  await utils.migrate();
  const add = (places: readonly number[], runAtOf: (place: number) => Date) =>
    utils.addJobs(places.map((place) => {
      return { identifier: 'ring', payload: { place }, runAt: runAtOf(place) };
    }));
  return {
    name: `graphile-worker, ${CONCURRENCY} at once, ${LOCAL_QUEUE} fetched ahead`,
    does: 'NOOP',
    fill: (count) => inPortions(count, (places) => add(places, () => new Date())),
    complete: (count) => complete(connectionString, count),
    delay: (count) => inPortions(count, (places) =>
      add(places, (at) => new Date(Date.now() + delayMsOf(at)))),
    bytes: () => bytesOf(connectionString, 'graphile_worker'),
    [Symbol.asyncDispose]: async () => void (await utils.release()),
  };
}

async function complete(connectionString: string, count: number): Promise<void> {
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
        concurrentJobs: CONCURRENCY,
        maxPoolSize: CONCURRENCY,
        localQueue: { size: LOCAL_QUEUE },
        completeJobBatchDelay: 0,
      },
    },
  });
  await done;
  await runner.stop();
}
