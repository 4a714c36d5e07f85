import type { Clock } from '@linli/chassis/clock.ts';
import type { Subscription } from '@linli/chassis/inbox.ts';
import { movesInFlight } from '@linli/chassis/profiles.ts';
import type { Rulebook } from '@linli/chassis/profiles.ts';
import { partyClocksMove } from '@linli/schemas/events/party.ts';
import { recountClocks } from '../commands/appraisal/recount-clocks.ts';

/** Nothing but calendars is kept as a profile here; limits stand in the schemes. */
const CALENDARS: Rulebook = {
  service: 'party', noun: 'Calendar', matters: [], figures: {}, facts: {}, needs: [],
};

/** A calendar took effect: the clocks of appraisals are counted anew (R-T-14). */
export function hearCalendarEffective(clock: Clock): Subscription {
  return movesInFlight(partyClocksMove, { book: CALENDARS, clock, retime: recountClocks });
}
