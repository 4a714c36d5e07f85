import type { Clock } from '@linli/chassis/clock.ts';
import { on, type Subscription } from '@linli/chassis/inbox.ts';
import { readCalendar } from '@linli/chassis/profiles.ts';
import { measureCalled } from '@linli/schemas/events/petition.ts';
import { openCalledMeasure } from '../commands/measures/open-called-measure.ts';

/** A rung called for a supervision or an interview: it is opened under the petition's lock. */
export function calledMeasures(clock: Clock): Subscription {
  return on(measureCalled, async (em, payload, { tenant }) => {
    await openCalledMeasure(em, payload, await readCalendar(em, tenant, clock.now()));
  });
}
