import {
  after, type Allowance, atShare, minusWorkingDays, type Pause,
} from './allowance.ts';
import type { Calendar } from './calendar.ts';

/** When a rung fires, told by the limit it belongs to (R-E-01 and following). */
export type RungAt =
  /** That share of the limit is used. */
  | { readonly share: number }
  | { readonly workingDaysBefore: number }
  | { readonly earlierOf: readonly RungAt[] }
  /** So long past the due instant; an amount of 0 is the due instant itself. */
  | { readonly after: Allowance };

/** One step of an escalation: what is done, when, and who owes the step from then on. */
export interface Rung {
  readonly action: string;
  readonly at: RungAt;
  /** Null: nobody new owes the step. */
  readonly level: string | null;
  readonly rule: string;
  /** Who else is told. */
  readonly copies: readonly string[];
}

export interface Ladder {
  readonly code: string;
  readonly version: number;
  readonly rungs: readonly Rung[];
}

/** A clock that runs: all that a rung's instant depends on. */
export interface Running {
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly allowance: Allowance;
  readonly pauses: readonly Pause[];
}

export interface RungDue {
  /** Its place in the ladder. */
  readonly index: number;
  readonly rung: Rung;
  /** The instant it was truly due, however late it is fired. */
  readonly dueAt: Date;
}

/**
 * Every rung due by `now` after the `fired` first ones, in order, and the instant of the next
 * (null: none). After a week of silence all that was missed comes at once, each with its instant.
 */
export function rungsDue(
  ladder: Ladder, clock: Running, fired: number, now: Date, calendar: Calendar,
): { fired: RungDue[]; ringAt: Date | null } {
  const instants = rungInstants(ladder, clock, calendar);
  const open = ladder.rungs
    .map((rung, index) => ({ index, rung, dueAt: instants[index] ?? clock.dueAt }))
    .slice(fired);
  const waiting = open.findIndex(({ dueAt }) => dueAt > now);
  if (waiting === -1) return { fired: open, ringAt: null };
  return { fired: open.slice(0, waiting), ringAt: open[waiting]?.dueAt ?? null };
}

/** The ladder is climbed in order: no rung is due before the clock starts or before the last. */
export function rungInstants(ladder: Ladder, clock: Running, calendar: Calendar): Date[] {
  let last = clock.startedAt;
  return ladder.rungs.map(({ at }) => {
    const instant = instantOf(at, clock, calendar);
    last = instant > last ? instant : last;
    return last;
  });
}

function instantOf(at: RungAt, clock: Running, calendar: Calendar): Date {
  const { startedAt, dueAt, allowance, pauses } = clock;
  if ('share' in at) return atShare(startedAt, dueAt, at.share, allowance, calendar, pauses);
  if ('workingDaysBefore' in at) return minusWorkingDays(dueAt, at.workingDaysBefore, calendar);
  if ('after' in at) return after(dueAt, at.after, calendar);
  const instants = at.earlierOf.map((each) => instantOf(each, clock, calendar).getTime());
  return new Date(Math.min(...instants));
}
