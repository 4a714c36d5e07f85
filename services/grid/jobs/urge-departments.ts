import type { DeadlineRow, DeadlineSweep, Fired } from '@linli/chassis/deadlines.ts';
import { UNITS } from '@linli/kernel/allowance.ts';
import type { Allowance } from '@linli/kernel/allowance.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { rungsDue } from '@linli/kernel/deadline.ts';
import type { RungDue } from '@linli/kernel/deadline.ts';
import { LADDER } from '../domain/whistle.ts';

/** Urges the department whose acknowledgement is overdue; the urging itself is the record. */
export function urgeDepartments(calendar: Calendar): DeadlineSweep {
  return {
    decide(row, now) {
      const { startedAt, dueAt } = row;
      const clock = { startedAt, dueAt, allowance: allowanceOf(row), pauses: [] };
      const { fired, ringAt } = rungsDue(LADDER, clock, row.rung, now, calendar);
      return { fired: fired.map((rung) => firedFor(row, rung)), ringAt };
    },
    cause: async () => undefined,
  };
}

function firedFor(row: DeadlineRow, { index, rung, dueAt }: RungDue): Fired {
  return {
    rung: index,
    action: rung.action,
    dueAt,
    rule: `${rung.rule}@${row.ruleVersion}`,
    level: rung.level,
    holder: { departmentId: row.context['departmentId'] },
    reason: `Not acknowledged by ${row.dueAt.toISOString()}`,
  };
}

function allowanceOf({ amount, unit }: DeadlineRow): Allowance {
  const known = UNITS.find((each) => each === unit);
  if (!known) throw new Error(`No such unit: ${unit}`);
  return { amount, unit: known };
}
