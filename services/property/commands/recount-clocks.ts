import { byCalendar, type Retime } from '@linli/chassis/profiles.ts';
import { CASE_LADDER, nextRing } from '../domain/case-clocks.ts';
import { readRungs, unitOf } from '../store/case-law.ts';

/**
 * The clocks of cases and lists by another calendar; they keep their limits and rungs (R-T-14).
 * Entries and disclosures end by months and years, which no notice moves.
 */
export const recountClocks: Retime = (_, rows, rules) => {
  const cases = rows.filter(({ ladder }) => ladder === CASE_LADDER);
  return Promise.resolve(cases.flatMap((row) => {
    const { startedAt, dueAt, amount } = row;
    const allowance = { amount, unit: unitOf(row.unit) };
    const clock = { startedAt, dueAt, allowance, first: allowance, pauses: [] };
    return byCalendar(row, clock, rules, (due) => {
      const moved = { ...row, unit: allowance.unit, dueAt: due.dueAt };
      return nextRing(moved, readRungs(row.context), rules.calendar);
    });
  }));
};
