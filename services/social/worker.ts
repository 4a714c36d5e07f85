import { openClock } from '@linli/chassis/clock.ts';
import type { Clock } from '@linli/chassis/clock.ts';
import { parseConfig } from '@linli/chassis/config.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import { run } from '@linli/chassis/process.ts';
import { serveWorker } from '@linli/chassis/worker.ts';
import { WORKER } from './config.ts';
import type { Env } from './config.ts';
import { orm } from './store/orm.ts';

/** Relays what the service announces; it owes nobody a step and hears of nothing yet. */
export async function work(env: Env, clock: Clock): Promise<AsyncDisposable> {
  const config = parseConfig(WORKER, env);
  await using open = new AsyncDisposableStack();
  const database = open.use(await openDatabase(orm, config.WORKER_DATABASE_URL));
  open.use(await serveWorker({
    service: 'social',
    database,
    clock,
    queue: { redisUrl: config.REDIS_URL, databaseUrl: config.QUEUE_DATABASE_URL },
    subscriptions: [],
  }));
  return open.move();
}

if (import.meta.main) {
  await run(async (stopped) => {
    await using _ = await work(process.env, openClock(process.env['LINLI_CLOCK_FILE']));
    await stopped;
  });
}
