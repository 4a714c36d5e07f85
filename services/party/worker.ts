import { type Clock, openClock } from '@linli/chassis/clock.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import { run } from '@linli/chassis/process.ts';
import { serveWorker } from '@linli/chassis/worker.ts';
import { type Env, readWorkerConfig } from './config.ts';
import { orm } from './store/orm.ts';
import { hearGradeChanged } from './subscriptions/grade-changed.ts';

export async function work(env: Env, clock: Clock): Promise<AsyncDisposable> {
  const config = readWorkerConfig(env);
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await openDatabase(orm, config.WORKER_DATABASE_URL));
  opened.use(await serveWorker({
    service: 'party',
    database,
    queue: { redisUrl: config.REDIS_URL, databaseUrl: config.QUEUE_DATABASE_URL },
    clock,
    subscriptions: [hearGradeChanged],
  }));
  return opened.move();
}

if (import.meta.main) {
  await run(async (stopped) => {
    const clock = openClock(process.env['LINLI_CLOCK_FILE']);
    await using _worker = await work(process.env, clock);
    await stopped;
  });
}
