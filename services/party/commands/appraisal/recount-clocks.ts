import { byCalendar, type Retime } from '@linli/chassis/profiles.ts';
import { z } from 'zod';
import { UNITS } from '@linli/kernel/allowance.ts';
import { CIVIL, CLOCKS, nextRing } from '../../domain/clocks.ts';

/**
 * The clocks of appraisals by another calendar; they keep their limits and rungs (R-T-14). Terms
 * end by months, which no notice moves.
 */
export const recountClocks: Retime = (_, rows, rules) => {
  const byDays = rows.filter(({ calendarVersion }) => calendarVersion !== CIVIL);
  return Promise.resolve(byDays.flatMap((row) => {
    const { startedAt, dueAt, amount } = row;
    const [kind, unit] = [z.enum(CLOCKS).parse(row.kind), z.enum(UNITS).parse(row.unit)];
    const allowance = { amount, unit };
    const clock = { startedAt, dueAt, allowance, first: allowance, pauses: [] };
    return byCalendar(row, clock, rules, (due) =>
      nextRing({ ...row, kind, unit, dueAt: due.dueAt }, rules.calendar));
  }));
};
