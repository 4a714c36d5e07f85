import type { Clock } from '@linli/chassis/clock.ts';
import { on } from '@linli/chassis/inbox.ts';
import type { Subscription } from '@linli/chassis/inbox.ts';
import { disclosureRang } from '@linli/schemas/events/property.ts';
import { stopDisclosure } from '../commands/stop-disclosure.ts';

/** The clock of a disclosure rang: it stops, or is kept up until the duty is done (R-K-25). */
export function hearDisclosureRang(clock: Clock): Subscription {
  return on(disclosureRang, (em, { entryId, at }) =>
    stopDisclosure(em, { entryId, at: new Date(at) }, clock.now()));
}
