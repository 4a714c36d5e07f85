import { openClock } from '@linli/chassis/clock.ts';
import type { Clock } from '@linli/chassis/clock.ts';
import { parseConfig } from '@linli/chassis/config.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import { run } from '@linli/chassis/process.ts';
import { serveWorker } from '@linli/chassis/worker.ts';
import { CN_2025_2026 as calendar } from '@linli/kernel/calendar.ts';
import { WORKER } from './config.ts';
import type { Env } from './config.ts';
import { urgeDepartments } from './jobs/urge-departments.ts';
import { orm } from './store/orm.ts';
import { blowForPetitions } from './subscriptions/whistle-called.ts';

export async function work(env: Env, clock: Clock): Promise<AsyncDisposable> {
  const config = parseConfig(WORKER, env);
  await using open = new AsyncDisposableStack();
  const database = open.use(await openDatabase(orm, config.WORKER_DATABASE_URL));
  open.use(await serveWorker({
    service: 'grid',
    database,
    clock,
    queue: { redisUrl: config.REDIS_URL, databaseUrl: config.QUEUE_DATABASE_URL },
    subscriptions: [blowForPetitions(calendar)],
    sweep: urgeDepartments(calendar),
  }));
  return open.move();
}

if (import.meta.main) {
  await run(async (stopped) => {
    await using _ = await work(process.env, openClock(process.env['LINLI_CLOCK_FILE']));
    await stopped;
  });
}
