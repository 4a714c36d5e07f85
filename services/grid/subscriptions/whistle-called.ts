import type { Clock } from '@linli/chassis/clock.ts';
import { on } from '@linli/chassis/inbox.ts';
import type { Subscription } from '@linli/chassis/inbox.ts';
import { readCalendar } from '@linli/chassis/profiles.ts';
import { whistleCalled } from '@linli/schemas/events/petition.ts';
import { blow } from '../commands/blow.ts';

/**
 * A petition's ladder reached the street. The whistle is blown at the instant its rung was due, so
 * that what is replayed after a standstill tells the same story.
 */
export function blowForPetitions(clock: Clock): Subscription {
  return on(whistleCalled, async (em, { dueAt, ...call }, { tenant }) => {
    const calendar = await readCalendar(em, tenant, clock.now());
    await blow(em, { ...call, tenant, blownAt: new Date(dueAt) }, calendar);
  });
}
