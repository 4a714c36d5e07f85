import type { Clock } from '@linli/chassis/clock.ts';
import { openWorker, runEntry } from '@linli/chassis/entry.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { movesInFlight, withProfiles } from '@linli/chassis/profiles.ts';
import { gridProfileEffective } from '@linli/schemas/events/grid.ts';
import { retimeClocks } from './commands/retime-clocks.ts';
import { climbLadders } from './jobs/climb-ladders.ts';
import { orm } from './store/orm.ts';
import { RULEBOOK as book } from './store/rulebook.ts';
import { blowForPetitions } from './subscriptions/whistle-called.ts';

/** Blows whistles that petitions call for, and escalates what is late. */
export function work(env: Env, clock: Clock): Promise<AsyncDisposable> {
  return openWorker(env, {
    orm,
    clock,
    subscriptions: [
      blowForPetitions(clock),
      movesInFlight(gridProfileEffective, { book, clock, retime: retimeClocks }),
    ],
    sweepOf: async (database) => {
      return withProfiles(await climbLadders(database), gridProfileEffective);
    },
  });
}

if (import.meta.main) await runEntry(work);
