import type { Unit } from '@linli/kernel/allowance.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import {
  type Ladder, type RungDue, type Running, rungInstants, rungsDue,
} from '@linli/kernel/deadline.ts';
import type { RungContext } from './clocks.ts';
import { highest, holderOn, type Holder, type Level } from './levels.ts';

/** A clock as its row keeps it. */
export interface ClockRow {
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly amount: number;
  readonly unit: Unit;
  readonly pauses: readonly { readonly from: Date; readonly until: Date }[];
  /** Rungs fired so far. */
  readonly rung: number;
  readonly rule: string;
  readonly ruleVersion: number;
}

/** A rung as it is put on record. */
export interface FiredRung {
  /** Its place on the ladder, from 1. */
  readonly rung: number;
  readonly action: string;
  readonly dueAt: Date;
  readonly rule: string;
  readonly level: Level;
  readonly holder: Holder;
  readonly reason: string;
}

/** Every rung due by now, who owes the step from each, and when the next one rings. */
export function climb(
  ladder: Ladder, clock: ClockRow, context: RungContext, now: Date, calendar: Calendar,
): { fired: FiredRung[]; ringAt: Date | null } {
  const { fired, ringAt } = rungsDue(ladder, running(clock), clock.rung, now, calendar);
  return { fired: fired.map((due) => onRecord(due, ladder, clock, context)), ringAt };
}

/** The instant of the next rung, past or to come; null where all have fired. */
export function nextRing(ladder: Ladder, clock: ClockRow, calendar: Calendar): Date | null {
  return rungInstants(ladder, running(clock), calendar)[clock.rung] ?? null;
}

function running({ startedAt, dueAt, amount, unit, pauses }: ClockRow): Running {
  return { startedAt, dueAt, allowance: { amount, unit }, pauses };
}

function onRecord(
  { index, rung, dueAt }: RungDue, ladder: Ladder, clock: ClockRow, context: RungContext,
): FiredRung {
  const level = levelAfter(ladder, index, context.level);
  return {
    rung: index + 1,
    action: rung.action,
    dueAt,
    rule: `${rung.rule}@${ladder.version}`,
    level,
    holder: holderOn(level, context),
    reason: `${rung.action} by ${rung.rule}: ${clock.rule}@${clock.ruleVersion} gives `
      + `${clock.amount} ${clock.unit}, due ${clock.dueAt.toISOString()}`,
  };
}

/** The highest level any rung so far has named, and never below where the clock started. */
function levelAfter(ladder: Ladder, index: number, from: Level): Level {
  return highest(from, ladder.rungs.slice(0, index + 1).map(({ level }) => level));
}
