import { type Clock, openClock } from '@linli/chassis/clock.ts';
import { parseConfig } from '@linli/chassis/config.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import { run } from '@linli/chassis/process.ts';
import { serveWorker } from '@linli/chassis/worker.ts';
import { CN_2025_2026 } from '@linli/kernel/calendar.ts';
import { CONFIG, type Env } from './config.ts';
import { climbLadders } from './jobs/climb-ladders.ts';
import { orm } from './store/orm.ts';
import { departmentReports } from './subscriptions/department-reports.ts';
import { drawnGrids } from './subscriptions/drawn-grids.ts';

/** The process that escalates and hears events. */
export async function work(env: Env, clock: Clock): Promise<AsyncDisposable> {
  const config = parseConfig(CONFIG.WORKER, env);
  await using opening = new AsyncDisposableStack();
  const database = opening.use(await openDatabase(orm, config.WORKER_DATABASE_URL));
  opening.use(await serveWorker({
    service: 'petition',
    database,
    queue: { redisUrl: config.REDIS_URL, databaseUrl: config.QUEUE_DATABASE_URL },
    clock,
    subscriptions: [departmentReports(CN_2025_2026), drawnGrids],
    sweep: await climbLadders(database, CN_2025_2026),
  }));
  return opening.move();
}

if (import.meta.main) {
  await run(async (stopped) => {
    await using _ = await work(process.env, openClock(process.env['LINLI_CLOCK_FILE']));
    await stopped;
  });
}
