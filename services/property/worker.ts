import type { Clock } from '@linli/chassis/clock.ts';
import { openWorker, runEntry } from '@linli/chassis/entry.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { expireEntries } from './jobs/expire-entries.ts';
import { orm } from './store/orm.ts';
import { hearEntryExpired } from './subscriptions/entry-expired.ts';
import { hearPetitionUpheld } from './subscriptions/petition-upheld.ts';

/** Hears of upheld petitions, keeps the ledger of credit and announces grades that change. */
export function work(env: Env, clock: Clock): Promise<AsyncDisposable> {
  const subscriptions = [hearPetitionUpheld(clock), hearEntryExpired(clock)];
  return openWorker(env, { orm, clock, subscriptions, sweepOf: () => expireEntries });
}

if (import.meta.main) await runEntry(work);
