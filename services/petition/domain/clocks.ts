import type { Allowance } from '@linli/kernel/allowance.ts';
import { dueAt } from '@linli/kernel/allowance.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { type Ladder, rungsDue } from '@linli/kernel/deadline.ts';
import { type Cited, type Facts, limitOf } from '@linli/kernel/profile.ts';
import type { Level, Stations } from './levels.ts';
import type { Channel, Kind, Urgency } from './standing.ts';

export interface Matter {
  readonly kind: Kind;
  readonly urgency: Urgency;
  readonly channel: Channel;
}

/** What conditions of lines may ask of a matter. */
export function factsOf({ kind, urgency, channel }: Matter): Facts {
  return { kind, urgency, channel };
}

/** When a decision is taken, and by which working days. Handed in, never looked up. */
export interface Moment {
  readonly now: Date;
  readonly calendar: Calendar;
}

/** What a rung needs to know of the case, so that it never reads the case's row. */
export interface RungContext extends Stations {
  /** The level that owed the step when the clock started. */
  readonly level: Level;
  readonly urgency: Urgency;
}

/** A limit, and the line of the profile it stands in. */
export interface Limit extends Allowance {
  /** Null: of a clock that began before profiles were named. */
  readonly profile: string | null;
  readonly code: string;
  readonly version: number;
  readonly source: string;
}

export function limitIn(line: Cited): Limit {
  const { profile, code, version, source } = line;
  return { profile, code, version, source, ...limitOf(line) };
}

/** A clock as it starts: when it is due, and when its first rung rings. */
export function startClock<K extends string>(kind: K, limit: Limit, ladder: Ladder, at: Moment) {
  const { amount, unit } = limit;
  const due = dueAt(at.now, { amount, unit }, at.calendar);
  const running = { startedAt: at.now, dueAt: due.dueAt, allowance: limit, pauses: [] };
  const { fired, ringAt } = rungsDue(ladder, running, 0, at.now, at.calendar);
  return {
    kind,
    profile: limit.profile,
    rule: limit.code,
    ruleVersion: limit.version,
    source: limit.source,
    amount,
    unit,
    ladder: ladder.code,
    ladderVersion: ladder.version,
    startedAt: at.now,
    dueAt: due.dueAt,
    provisional: due.provisional,
    calendarVersion: at.calendar.version,
    ringAt: fired[0]?.dueAt ?? ringAt,
  };
}
