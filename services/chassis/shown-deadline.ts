import { z } from 'zod';
import { type Allowance, UNITS } from '@linli/kernel/allowance.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { type CountedDay, countedDays } from '@linli/kernel/counted-days.ts';
import { progress, remaining, type Running } from '@linli/kernel/deadline.ts';
import type { DeadlineRow } from './deadline-rows.ts';

/** What is left of a limit, or was as the clock ended or stood still. */
export function remainingOf(row: DeadlineRow, now: Date, calendar: Calendar): Allowance {
  return remaining(runningOf(row), row.endedAt ?? now, calendar);
}

/** How much of a limit is used, on its own clock. */
export function progressOf(row: DeadlineRow, now: Date, calendar: Calendar): number {
  return progress(runningOf(row), row.endedAt ?? now, calendar);
}

/** The days of a limit, each with why it counts or does not. */
export function daysOf(row: DeadlineRow, calendar: Calendar): CountedDay[] {
  return countedDays(runningOf(row), calendar);
}

export function pausesOf({ pauses }: DeadlineRow) {
  return pauses.map(({ from, to, reason }) => {
    return { from: new Date(from), to: to === null ? null : new Date(to), reason };
  });
}

const UNIT = z.enum(UNITS);

/** The row as the rules of the kernel take it: of its pauses the last may still last. */
function runningOf(row: DeadlineRow): Running {
  const { startedAt, dueAt, amount, unit } = row;
  const pauses = pausesOf(row);
  return {
    startedAt,
    dueAt,
    allowance: { amount, unit: UNIT.parse(unit) },
    pauses: pauses.flatMap(({ from, to }) => (to === null ? [] : [{ from, until: to }])),
    pausedAt: pauses.find(({ to }) => to === null)?.from ?? null,
  };
}
