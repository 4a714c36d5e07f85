import type { Clock } from '@linli/chassis/clock.ts';
import { openWorker, runEntry } from '@linli/chassis/entry.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { CN_2025_2026 as calendar } from '@linli/kernel/calendar.ts';
import { urgeDepartments } from './jobs/urge-departments.ts';
import { orm } from './store/orm.ts';
import { blowForPetitions } from './subscriptions/whistle-called.ts';

/** Blows whistles that petitions call for, and urges departments that do not answer. */
export function work(env: Env, clock: Clock): Promise<AsyncDisposable> {
  return openWorker(env, {
    orm,
    clock,
    subscriptions: [blowForPetitions(calendar)],
    sweepOf: () => urgeDepartments(calendar),
  });
}

if (import.meta.main) await runEntry(work);
