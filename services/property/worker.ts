import type { Clock } from '@linli/chassis/clock.ts';
import { openWorker, runEntry } from '@linli/chassis/entry.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { copiesCalendars, withProfiles } from '@linli/chassis/profiles.ts';
import { creditProfileEffective } from '@linli/schemas/events/property.ts';
import { ringCredit } from './jobs/ring-credit.ts';
import { orm } from './store/orm.ts';
import {
  hearAppraisalEnded, hearAppraisalPublished,
} from './subscriptions/appraisal-published.ts';
import { hearClocksMove } from './subscriptions/clocks-move.ts';
import { hearDisclosureRang } from './subscriptions/disclosure-rang.ts';
import { hearEntryExpired } from './subscriptions/entry-expired.ts';
import { hearPetitionUpheld } from './subscriptions/petition-upheld.ts';
import { hearProfileEffective } from './subscriptions/profile-effective.ts';

/** Hears of upheld petitions, keeps the ledger of credit and announces grades that change. */
export function work(env: Env, clock: Clock): Promise<AsyncDisposable> {
  const subscriptions = [
    hearPetitionUpheld, hearProfileEffective, hearClocksMove, hearEntryExpired,
    hearDisclosureRang, hearAppraisalPublished, hearAppraisalEnded, copiesCalendars,
  ].map((hear) => hear(clock));
  return openWorker(env, {
    orm,
    clock,
    subscriptions,
    sweepOf: async (database) => {
      return withProfiles(await ringCredit(database), creditProfileEffective);
    },
  });
}

if (import.meta.main) await runEntry(work);
