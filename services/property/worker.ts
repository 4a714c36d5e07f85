import { openClock } from '@linli/chassis/clock.ts';
import type { Clock } from '@linli/chassis/clock.ts';
import { parseConfig } from '@linli/chassis/config.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import { run } from '@linli/chassis/process.ts';
import { serveWorker } from '@linli/chassis/worker.ts';
import { WORKER } from './config.ts';
import type { Env } from './config.ts';
import { orm } from './store/orm.ts';
import { hearPetitionUpheld } from './subscriptions/petition-upheld.ts';

/** Hears of upheld petitions, keeps the ledger of credit and announces grades that change. */
export async function work(env: Env, clock: Clock): Promise<AsyncDisposable> {
  const config = parseConfig(WORKER, env);
  await using opening = new AsyncDisposableStack();
  const database = opening.use(await openDatabase(orm, config.WORKER_DATABASE_URL));
  opening.use(await serveWorker({
    service: 'property',
    database,
    queue: { redisUrl: config.REDIS_URL, databaseUrl: config.QUEUE_DATABASE_URL },
    clock,
    subscriptions: [hearPetitionUpheld(clock)],
  }));
  const open = opening.move();
  return { [Symbol.asyncDispose]: () => open.disposeAsync() };
}

if (import.meta.main) {
  await run(async (stopped) => {
    await using _ = await work(process.env, openClock(process.env['LINLI_CLOCK_FILE']));
    await stopped;
  });
}
