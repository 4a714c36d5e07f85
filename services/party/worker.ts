import type { Clock } from '@linli/chassis/clock.ts';
import { openWorker, runEntry } from '@linli/chassis/entry.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { orm } from './store/orm.ts';
import { hearGradeChanged } from './subscriptions/grade-changed.ts';

/** Hears of grades that change; the service owes nobody a step. */
export function work(env: Env, clock: Clock): Promise<AsyncDisposable> {
  return openWorker(env, { orm, clock, subscriptions: [hearGradeChanged] });
}

if (import.meta.main) await runEntry(work);
