import { dueAt } from '@linli/kernel/allowance.ts';
import type { Allowance } from '@linli/kernel/allowance.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { rungInstants, rungsDue } from '@linli/kernel/deadline.ts';
import type { Ladder, RungDue } from '@linli/kernel/deadline.ts';
import { GRID_LEVELS, higher, holderOn } from './levels.ts';
import type { GridHolder, GridLevel, Stations } from './levels.ts';

/** When something is decided, and by which working days. Handed in, never looked up. */
export interface Moment {
  readonly now: Date;
  readonly calendar: Calendar;
}

/** What a clock needs of its limit, wherever the limit was found. */
export interface Limit {
  readonly profile: string | null;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly source: string;
  readonly limit: Allowance;
}

/** What the rungs of a clock need to know. */
export interface RungContext extends Stations {
  /** Who owes the step as the clock starts. */
  readonly level: GridLevel;
}

/** A clock as its row keeps it. */
export interface Rung {
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly allowance: Allowance;
  /** Rungs fired so far. */
  readonly rung: number;
}

/** The fields of a clock that is started: by its limit, and rung by its ladder if it has one. */
export function startOf(limit: Limit, ladder: Ladder | null, { now, calendar }: Moment) {
  const { limit: allowance, ...cited } = limit;
  const due = dueAt(now, allowance, calendar);
  const running = { startedAt: now, dueAt: due.dueAt, allowance, rung: 0 };
  return {
    ...cited, ...due, ...allowance,
    ladder: ladder?.code ?? '',
    ladderVersion: ladder?.version ?? 0,
    startedAt: now,
    calendarVersion: calendar.version,
    ringAt: ladder && nextRing(ladder, running, calendar),
  };
}

/** The instant of the next rung, past or to come; null where all have fired. */
export function nextRing(ladder: Ladder, clock: Rung, calendar: Calendar): Date | null {
  return rungInstants(ladder, { ...clock, pauses: [] }, calendar)[clock.rung] ?? null;
}

/** A rung as it is put on record. */
export interface Climbed {
  readonly rung: number;
  readonly action: string;
  readonly dueAt: Date;
  readonly rule: string;
  readonly level: GridLevel;
  readonly holder: GridHolder;
  readonly reason: string;
}

/** Every rung due by now, who owes the step from each, and when the next one rings. */
export function climb(
  ladder: Ladder, clock: Rung, context: RungContext, { now, calendar }: Moment,
): { fired: Climbed[]; ringAt: Date | null } {
  const { fired, ringAt } = rungsDue(ladder, { ...clock, pauses: [] }, clock.rung, now, calendar);
  return { fired: fired.map((due) => onRecord(due, ladder, clock, context)), ringAt };
}

function onRecord(
  { index, rung, dueAt: at }: RungDue, ladder: Ladder, { dueAt: due, allowance }: Rung,
  context: RungContext,
): Climbed {
  const named = ladder.rungs.slice(0, index + 1).map(({ level }) => levelOf(level));
  const holder = holderOn(named.reduce(higher, context.level), context);
  return {
    rung: index,
    action: rung.action,
    dueAt: at,
    rule: `${rung.rule}@${ladder.version}`,
    level: holder.level,
    holder,
    reason: `${rung.action} by ${rung.rule}: ${allowance.amount} ${allowance.unit} given, `
      + `due ${due.toISOString()}`,
  };
}

function levelOf(level: string | null): GridLevel | null {
  return GRID_LEVELS.find((each) => each === level) ?? null;
}
