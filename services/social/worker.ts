import type { Clock } from '@linli/chassis/clock.ts';
import { openWorker, runEntry } from '@linli/chassis/entry.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { orm } from './store/orm.ts';

/** Relays what the service announces; it owes nobody a step and hears of nothing yet. */
export function work(env: Env, clock: Clock): Promise<AsyncDisposable> {
  return openWorker(env, { orm, clock, subscriptions: [] });
}

if (import.meta.main) await runEntry(work);
