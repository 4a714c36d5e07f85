import type { Allowance } from '@linli/kernel/allowance.ts';
import { dueAt } from '@linli/kernel/allowance.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { type Ladder, rungsDue } from '@linli/kernel/deadline.ts';
import type { Level, Stations } from './levels.ts';
import type { Channel, ClockKind, Kind, Urgency } from './standing.ts';

/** A limit as a versioned row: what is owed, in what matters, by what law (R-T: rules are data). */
export interface Rule extends Allowance {
  readonly code: string;
  readonly version: number;
  /** The district that set it; null for what is shipped. */
  readonly tenant: string | null;
  readonly clock: ClockKind;
  readonly applies: Applies;
  readonly source: string;
  readonly validFrom: Date;
  /** The first instant it no longer holds; null while it does. */
  readonly validTo: Date | null;
}

/** The matters a rule is for; what is not named is not asked. */
export interface Applies {
  readonly kinds?: readonly Kind[];
  readonly urgencies?: readonly Urgency[];
  readonly channels?: readonly Channel[];
}

/** A ladder as a versioned row. */
export interface ClockLadder extends Ladder {
  readonly tenant: string | null;
  readonly clock: ClockKind;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

export interface Matter {
  readonly kind: Kind;
  readonly urgency: Urgency;
  readonly channel: Channel;
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

/** A rule that may be without its date: the same limit again keeps its version. */
export type Limit = Pick<Rule, 'code' | 'version' | 'amount' | 'unit' | 'source'>;

/** The rule a clock runs by: the district's own before the shipped one, the newest of each. */
export function ruleFor(
  rules: readonly Rule[], clock: ClockKind, matter: Matter, now: Date,
): Rule | null {
  return newest(rules.filter((rule) => rule.clock === clock
    && holds(rule, now) && appliesTo(rule.applies, matter)));
}

export function ladderFor(
  ladders: readonly ClockLadder[], clock: ClockKind, now: Date,
): ClockLadder | null {
  return newest(ladders.filter((ladder) => ladder.clock === clock && holds(ladder, now)));
}

/** A clock as it starts: when it is due, and when its first rung rings. */
export function startClock(kind: ClockKind, limit: Limit, ladder: Ladder, at: Moment) {
  const { amount, unit } = limit;
  const due = dueAt(at.now, { amount, unit }, at.calendar);
  const running = { startedAt: at.now, dueAt: due.dueAt, allowance: limit, pauses: [] };
  const { fired, ringAt } = rungsDue(ladder, running, 0, at.now, at.calendar);
  return {
    kind,
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

function appliesTo({ kinds, urgencies, channels }: Applies, matter: Matter): boolean {
  return (kinds?.includes(matter.kind) ?? true)
    && (urgencies?.includes(matter.urgency) ?? true)
    && (channels?.includes(matter.channel) ?? true);
}

function holds({ validFrom, validTo }: Pick<Rule, 'validFrom' | 'validTo'>, now: Date): boolean {
  return validFrom <= now && (validTo === null || now < validTo);
}

function newest<T extends Pick<Rule, 'tenant' | 'version'>>(rows: readonly T[]): T | null {
  const own = rows.filter(({ tenant }) => tenant !== null);
  const [first] = (own.length > 0 ? own : rows).toSorted((a, b) => b.version - a.version);
  return first ?? null;
}
