import { type Allowance, dueAt as dueAtOf, type Unit } from '@linli/kernel/allowance.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { type Ladder, rungInstants, rungsDue } from '@linli/kernel/deadline.ts';
import { retime } from '@linli/kernel/retiming.ts';
import { stopsOf, type Limits } from './repair.ts';

/** When a decision is taken, and by which working days. Handed in, never looked up. */
export interface Moment {
  readonly now: Date;
  readonly calendar: Calendar;
}

/** A limit, and the version of the profile that gives it. */
export interface Limit {
  readonly rule: string;
  readonly profile: string;
  readonly version: number;
  readonly source: string;
  readonly allowance: Allowance;
}

export const CASE_LADDER = 'CREDIT_CASE';

/** A clock of a case, a body or a vote as it starts. It keeps the rungs it began under. */
export function startClock<K extends string>(
  kind: K, limit: Limit, rungs: Ladder['rungs'], { now, calendar }: Moment,
) {
  const { rule, profile, version, source, allowance } = limit;
  const { dueAt, provisional } = dueAtOf(now, allowance, calendar);
  const running = { startedAt: now, dueAt, allowance, pauses: [] };
  const { ringAt } = rungsDue(ladderOf(rungs, version), running, 0, now, calendar);
  return {
    kind, rule, profile, ruleVersion: version, source, ...allowance, ladder: CASE_LADDER,
    ladderVersion: version, startedAt: now, dueAt, provisional,
    calendarVersion: calendar.version, ringAt, rungs,
  };
}

/**
 * A running clock by another limit and other rungs; null where it is overdue. The rungs it has
 * climbed stay climbed.
 */
export function moveClock(
  row: ClockRow, limit: Limit, rungs: Ladder['rungs'],
  { at, calendar }: { readonly at: Date; readonly calendar: Calendar },
) {
  const { startedAt, amount, unit } = row;
  const first = { amount, unit };
  const running = { startedAt, dueAt: row.dueAt, allowance: first, first, pauses: [] };
  const due = retime(running, limit.allowance, at, calendar);
  if (!due) return null;
  const { allowance, dueAt, provisional } = due;
  const { rule, profile, version, source } = limit;
  const cited = { rule, profile, ruleVersion: version, source, ...allowance };
  return {
    ...cited, ladder: CASE_LADDER, ladderVersion: version, dueAt, provisional,
    calendarVersion: calendar.version,
    ringAt: nextRing({ ...row, ...cited, dueAt }, rungs, calendar),
  };
}

/** A clock as its row keeps it. */
export interface ClockRow {
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly amount: number;
  readonly unit: Unit;
  readonly rung: number;
  readonly rule: string;
  readonly ruleVersion: number;
}

/** Every rung due by now, with who owes the step from each, and when the next one rings. */
export function climb(
  row: ClockRow, rungs: Ladder['rungs'], { now, calendar }: Moment,
) {
  const { startedAt, dueAt, amount, unit, rule, ruleVersion } = row;
  const running = { startedAt, dueAt, allowance: { amount, unit }, pauses: [] };
  const ladder = ladderOf(rungs, ruleVersion);
  const { fired, ringAt } = rungsDue(ladder, running, row.rung, now, calendar);
  return {
    ringAt,
    fired: fired.map(({ index, rung, dueAt: instant }) => ({
      rung: index + 1,
      action: rung.action,
      dueAt: instant,
      rule: `${rung.rule}@${ruleVersion}`,
      level: rung.level,
      holder: rung.level,
      reason: `${rung.action} by ${rung.rule}: ${rule}@${ruleVersion} gives ${amount} ${unit}, `
        + `due ${dueAt.toISOString()}`,
    })),
  };
}

/** The instant of the next rung, past or to come; null where all have fired. */
export function nextRing(
  row: ClockRow, rungs: Ladder['rungs'], calendar: Calendar,
): Date | null {
  const { startedAt, dueAt, amount, unit } = row;
  const running = { startedAt, dueAt, allowance: { amount, unit }, pauses: [] };
  return rungInstants(ladderOf(rungs, row.ruleVersion), running, calendar)[row.rung] ?? null;
}

/** The clock of a disclosure rings in the very instants at which it may stop (R-K-21 to 26). */
export const END_DISCLOSURE = 'END_DISCLOSURE';

export function disclosureStops(
  row: { readonly rung: number; readonly rule: string; readonly ruleVersion: number },
  limits: Limits,
  now: Date,
) {
  const stops = stopsOf(limits);
  const open = stops.map((dueAt, index) => ({ dueAt, rung: index + 1 })).slice(row.rung);
  return {
    ringAt: open.find(({ dueAt }) => dueAt > now)?.dueAt ?? null,
    fired: open.filter(({ dueAt }) => dueAt <= now).map(({ dueAt, rung }) => ({
      rung,
      action: 'END_DISCLOSURE',
      dueAt,
      rule: `${row.rule}@${row.ruleVersion}`,
      level: null,
      holder: null,
      reason: rung === 1 ? 'The longest period is over' : 'R-K-26: shown at most so long',
    })),
  };
}

function ladderOf(rungs: Ladder['rungs'], version: number): Ladder {
  return { code: CASE_LADDER, version, rungs };
}
