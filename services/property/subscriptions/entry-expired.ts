import type { Clock } from '@linli/chassis/clock.ts';
import { on } from '@linli/chassis/inbox.ts';
import type { Subscription } from '@linli/chassis/inbox.ts';
import { entryExpired } from '@linli/schemas/events/property.ts';
import { expireEntry } from '../commands/expire-entry.ts';

/** The ledger's own clock rang: the grade moves though nothing else happened (R-K-12). */
export function hearEntryExpired(clock: Clock): Subscription {
  return on(entryExpired, (em, { expiredAt, ...expired }, { tenant }) => {
    return expireEntry(em, { tenant, ...expired, at: new Date(expiredAt) }, clock.now());
  });
}
