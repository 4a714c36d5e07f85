import type { Clock } from '@linli/chassis/clock.ts';
import { openWorker, runEntry } from '@linli/chassis/entry.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { CN_2025_2026 as calendar } from '@linli/kernel/calendar.ts';
import { climbLadders } from './jobs/climb-ladders.ts';
import { orm } from './store/orm.ts';
import { departmentReports } from './subscriptions/department-reports.ts';
import { drawnGrids } from './subscriptions/drawn-grids.ts';

/** Escalates what is late, and hears what other services tell. */
export function work(env: Env, clock: Clock): Promise<AsyncDisposable> {
  return openWorker(env, {
    orm,
    clock,
    subscriptions: [departmentReports(calendar), drawnGrids],
    sweepOf: (database) => climbLadders(database, calendar),
  });
}

if (import.meta.main) await runEntry(work);
