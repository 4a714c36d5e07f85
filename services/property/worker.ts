import type { Clock } from '@linli/chassis/clock.ts';
import { openWorker, runEntry } from '@linli/chassis/entry.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { orm } from './store/orm.ts';
import { hearPetitionUpheld } from './subscriptions/petition-upheld.ts';

/** Hears of upheld petitions, keeps the ledger of credit and announces grades that change. */
export function work(env: Env, clock: Clock): Promise<AsyncDisposable> {
  return openWorker(env, { orm, clock, subscriptions: [hearPetitionUpheld(clock)] });
}

if (import.meta.main) await runEntry(work);
