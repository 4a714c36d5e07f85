import { z } from 'zod';
import {
  CALENDAR_FIGURES, checkCalendar, ONE_LIMIT, type Rulebook, rungsOf, tellCalendar,
} from '@linli/chassis/profiles.ts';
import { CALENDAR_KINDS } from '@linli/kernel/calendar-profile.ts';
import { invalid } from '@linli/kernel/input.ts';
import type { Profile } from '@linli/kernel/profile.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';
import { EVENT_CLASSES, EVENT_URGENCIES } from '../domain/event.ts';
import { GRID_LEVELS } from '../domain/levels.ts';
import { CLOCKS, RUNG_ACTIONS } from '../domain/lines.ts';
import type { LineKind } from '../domain/lines.ts';
import { WHISTLE_KINDS } from '../domain/whistle.ts';

/** What a line of each kind gives. */
const FIGURES: Readonly<Record<LineKind, z.ZodType>> = {
  HANDLE: ONE_LIMIT,
  OBJECT: ONE_LIMIT,
  DECIDE: ONE_LIMIT,
  VERIFY: ONE_LIMIT,
  ACKNOWLEDGE: ONE_LIMIT,
  ADMIT: ONE_LIMIT,
  LADDER: z.strictObject({ rungs: rungsOf(RUNG_ACTIONS, GRID_LEVELS) }),
};

/** Whatever an event may be, wherever it may go: of none may the lines be missing. */
const DISPATCHED = EVENT_CLASSES.flatMap((kind) => EVENT_URGENCIES.flatMap((urgency) => {
  return GRID_LEVELS.filter((level) => level !== 'DISTRICT_LEADER')
    .map((level) => ({ class: kind, urgency, level }));
}));

const of = (kind: LineKind, facts: Readonly<Record<string, string>>) => {
  return { matter: 'GRID', kind, facts } as const;
};

/** What the profiles of this service may say. */
export const RULEBOOK: Rulebook = {
  service: 'grid',
  noun: 'Grid',
  matters: ['GRID', 'CALENDAR'],
  moving: ['CALENDAR'],
  figures: { ...FIGURES, ...CALENDAR_FIGURES },
  check: checkTogether,
  tell: tellCalendar,
  facts: {
    class: EVENT_CLASSES, urgency: EVENT_URGENCIES, level: GRID_LEVELS, kind: WHISTLE_KINDS,
    clock: CLOCKS,
  },
  needs: [
    ...DISPATCHED.flatMap((facts) => [
      of('HANDLE', facts), of('OBJECT', facts), of('DECIDE', { ...facts, level: 'STREET' }),
      of('LADDER', { ...facts, clock: 'HANDLE' }), of('LADDER', { ...facts, clock: 'DECIDE' }),
    ]),
    of('ADMIT', {}), of('LADDER', { clock: 'ADMIT' }),
    { matter: 'CALENDAR', kind: 'OFFICE_HOURS' },
    ...WHISTLE_KINDS.flatMap((kind) => [
      of('ACKNOWLEDGE', { kind }), of('LADDER', { kind, clock: 'ACKNOWLEDGE' }),
    ]),
  ],
};

/** A calendar says nothing but days and hours, and nothing else says them. */
function checkTogether({ matter, lines }: Pick<Profile, 'matter' | 'lines'>): Refusal | null {
  const isCalendar = matter === 'CALENDAR';
  const stranger = lines.find(({ kind }) => {
    return CALENDAR_KINDS.some((each) => each === kind) !== isCalendar;
  });
  if (stranger) {
    const { kind } = stranger;
    return invalid('lines', `of ${matter} have no ${kind}`, `${matter} 没有 ${kind} 条目`, 'R-T-14');
  }
  return isCalendar ? checkCalendar(lines) : null;
}
