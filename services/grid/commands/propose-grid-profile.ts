import { type Changing, type ProposalInput, proposeProfile } from '@linli/chassis/profiles.ts';
import { RULEBOOK } from '../store/rulebook.ts';
import { type CalendarInput, calendarLines } from './calendar-lines.ts';

/** Draws up a new version of what events and whistles go by, or of the district's calendar. */
export function proposeGridProfile(
  deps: Changing, input: ProposalInput, calendar?: CalendarInput | null,
) {
  const lines = [...input.lines ?? [], ...(calendar ? calendarLines(calendar) : [])];
  return proposeProfile(deps, RULEBOOK, { ...input, lines });
}
