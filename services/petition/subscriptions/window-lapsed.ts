import type { Clock } from '@linli/chassis/clock.ts';
import { on, type Subscription } from '@linli/chassis/inbox.ts';
import { readCalendar } from '@linli/chassis/profiles.ts';
import { windowLapsed } from '@linli/schemas/events/petition.ts';
import { lapseWindow } from '../commands/chain/lapse-window.ts';

/** A time somebody had is over: what may follow from it is done under the petition's lock. */
export function lapsedWindows(clock: Clock): Subscription {
  return on(windowLapsed, async (em, payload, { tenant }) => {
    await lapseWindow(em, payload, await readCalendar(em, tenant, clock.now()));
  });
}
