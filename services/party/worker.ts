import type { Clock } from '@linli/chassis/clock.ts';
import { openWorker, runEntry } from '@linli/chassis/entry.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { copiesCalendars, withProfiles } from '@linli/chassis/profiles.ts';
import { partyClocksMove } from '@linli/schemas/events/party.ts';
import { ringAppraisals } from './jobs/ring-appraisals.ts';
import { orm } from './store/orm.ts';
import { hearAppraisalRang } from './subscriptions/appraisal-rang.ts';
import { hearCalendarEffective } from './subscriptions/calendar-effective.ts';
import { factsFrom, hearFactEnded } from './subscriptions/fact-held.ts';
import { hearGradeChanged } from './subscriptions/grade-changed.ts';
import { hearSubjectRegistered } from './subscriptions/subject-registered.ts';

/** Hears what others tell of those who are judged, and ends publicity and terms as they are due. */
export function work(env: Env, clock: Clock): Promise<AsyncDisposable> {
  const subscriptions = [
    hearAppraisalRang, hearFactEnded, hearCalendarEffective, copiesCalendars, ...factsFrom,
  ].map((hear) => hear(clock));
  return openWorker(env, {
    orm,
    clock,
    subscriptions: [hearGradeChanged, hearSubjectRegistered, ...subscriptions],
    sweepOf: async (database) => withProfiles(await ringAppraisals(database), partyClocksMove),
  });
}

if (import.meta.main) await runEntry(work);
