import { z } from 'zod';
import type { Database } from '@linli/chassis/database.ts';
import type { DeadlineRow, DeadlineSweep } from '@linli/chassis/deadlines.ts';
import { publishAll } from '@linli/chassis/outbox.ts';
import { openCalendars } from '@linli/chassis/profiles.ts';
import { UNITS } from '@linli/kernel/allowance.ts';
import { appraisalRang, factEnded } from '@linli/schemas/events/party.ts';
import { CIVIL, CLOCKS, type ClockRow, climb, endTerm } from '../domain/clocks.ts';

/**
 * Publicity, terms and facts tell the service itself that their time is over, for a rung may hold
 * no appraisal; the clock of an objection climbs, and its rungs are on record.
 */
export async function ringAppraisals(database: Database): Promise<DeadlineSweep> {
  const calendarOf = await openCalendars(database);
  return {
    decide(row, now) {
      if (row.calendarVersion === CIVIL) return endTerm(row, now);
      return climb(clockOf(row), { now, calendar: calendarOf(row) });
    },
    async cause(em, fired, now) {
      const over = fired.flatMap(({ row, fired: rung }) => {
        const { kind, tenant, subjectId: appraisalId } = row;
        const clock = TELLING.find((each) => each === kind);
        const at = rung.dueAt.toISOString();
        return clock ? [{ tenant, payload: { appraisalId, clock, at } }] : [];
      });
      await publishAll(em, appraisalRang, over, now);
      const ended = fired.filter(({ row: { kind } }) => kind === 'FACT').map(({ row }) =>
        ({ tenant: row.tenant, payload: factEnded.payload.parse(row.context) }));
      await publishAll(em, factEnded, ended, now);
    },
  };
}

const TELLING = ['PUBLICITY', 'VALIDITY'] as const;

/** A clock of days as the rules of the kernel take it. */
function clockOf(row: DeadlineRow): ClockRow {
  return { ...row, kind: z.enum(CLOCKS).parse(row.kind), unit: z.enum(UNITS).parse(row.unit) };
}
