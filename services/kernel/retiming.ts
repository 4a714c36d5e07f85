import { type Allowance, dueAfterPause, dueAt, type Due, type Pause } from './allowance.ts';
import type { Calendar } from './calendar.ts';

/** A clock in flight: what it began with, and what was done to it since. */
export interface InFlight {
  readonly startedAt: Date;
  readonly dueAt: Date;
  /** What it is given now: what its rule gave, and any extension. */
  readonly allowance: Allowance;
  /** What its rule gave as it began. */
  readonly first: Allowance;
  /** Those that are over; of one that lasts the end is still open. */
  readonly pauses: readonly Pause[];
}

/** When a clock is due by other rules, and what it is given then. */
export interface Retimed extends Due {
  readonly allowance: Allowance;
}

/**
 * A clock by another limit, from its own start: its extension and its pauses stay its own. It is
 * never due before the other rules held. One that was overdue by then stays as it is, for that was
 * told already (R-T-14), and so does one given more in another unit, as units never mix; null.
 */
export function retime(
  clock: InFlight, to: Allowance, at: Date, calendar: Calendar,
): Retimed | null {
  if (clock.dueAt < at) return null;
  const more = extensionOf(clock);
  if (more.amount > 0 && more.unit !== to.unit) return null;
  const plain = dueAt(clock.startedAt, to, calendar);
  const whole = { amount: to.amount + more.amount, unit: to.unit };
  const withMore = more.amount > 0 ? dueAt(plain.dueAt, more, calendar) : plain;
  const due = clock.pauses.reduce((reckoned, pause) => {
    return both(reckoned, dueAfterPause(reckoned.dueAt, pause, to, calendar));
  }, both(plain, withMore));
  return { ...due, dueAt: due.dueAt < at ? at : due.dueAt, allowance: whole };
}

/**
 * A clock by other days and hours: what it is given, its extension and its pauses stay as they are.
 * One that is due by then, or was before, is not touched: it was reported already (R-T-14); null.
 */
export function recount(clock: InFlight, at: Date, calendar: Calendar): Retimed | null {
  if (clock.dueAt <= at) return null;
  const { allowance, first } = clock;
  const isMore = allowance.unit === first.unit && allowance.amount >= first.amount;
  const begun = isMore ? first : allowance;
  return retime({ ...clock, first: begun }, begun, at, calendar);
}

/** What it was given beyond its first limit: nothing where the unit says it was given anew. */
function extensionOf({ allowance, first }: InFlight): Allowance {
  const { amount, unit } = allowance;
  return { unit, amount: unit === first.unit ? Math.max(0, amount - first.amount) : 0 };
}

/** Reckoned once over a year without a notice, a limit is provisional (R-T-15). */
function both(one: Due, then: Due): Due {
  return { dueAt: then.dueAt, provisional: one.provisional || then.provisional };
}
