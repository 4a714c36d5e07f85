import type { Clock } from '@linli/chassis/clock.ts';
import { openWorker, runEntry } from '@linli/chassis/entry.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { copiesCalendars, movesInFlight, withProfiles } from '@linli/chassis/profiles.ts';
import { petitionProfileEffective } from '@linli/schemas/events/petition.ts';
import { retimeClocks } from './commands/retime-clocks.ts';
import { climbLadders } from './jobs/climb-ladders.ts';
import { orm } from './store/orm.ts';
import { RULEBOOK as book } from './store/rulebook.ts';
import { departmentReports } from './subscriptions/department-reports.ts';
import { drawnGrids } from './subscriptions/drawn-grids.ts';
import { calledMeasures } from './subscriptions/measure-called.ts';
import { rosterChanges } from './subscriptions/roster-changes.ts';
import { lapsedWindows } from './subscriptions/window-lapsed.ts';

/** Escalates what is late, and hears what other services tell. */
export function work(env: Env, clock: Clock): Promise<AsyncDisposable> {
  return openWorker(env, {
    orm,
    clock,
    subscriptions: [
      departmentReports(clock), drawnGrids, rosterChanges, lapsedWindows(clock),
      calledMeasures(clock),
      copiesCalendars(clock),
      movesInFlight(petitionProfileEffective, { book, clock, retime: retimeClocks }),
    ],
    sweepOf: async (database) => {
      return withProfiles(await climbLadders(database), petitionProfileEffective);
    },
  });
}

if (import.meta.main) await runEntry(work);
