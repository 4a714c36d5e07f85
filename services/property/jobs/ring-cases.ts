import { z } from 'zod';
import type { Database } from '@linli/chassis/database.ts';
import type { DeadlineRow, DeadlineSweep } from '@linli/chassis/deadlines.ts';
import { publishAll } from '@linli/chassis/outbox.ts';
import { openCalendars } from '@linli/chassis/profiles.ts';
import { disclosureRang } from '@linli/schemas/events/property.ts';
import { climb, disclosureStops } from '../domain/case-clocks.ts';
import { SUBJECT_KINDS } from '../domain/credit.ts';
import { readRungs, unitOf } from '../store/case-law.ts';

/** Climbs the ladders of objections, withdrawals, repairs and lists (R-E-01 and following). */
export async function ringCases(database: Database): Promise<DeadlineSweep> {
  const calendarOf = await openCalendars(database);
  return {
    decide: (row, now) => climb({ ...row, unit: unitOf(row.unit) },
      readRungs(row.context), { now, calendar: calendarOf(row) }),
    // A rung is on record with who is called in by it; nobody outside the district is told.
    cause: () => Promise.resolve(),
  };
}

/**
 * Tells that a disclosure may stop. A rung may not hold an entry's subject, so it tells the service
 * itself, which decides as it hears.
 */
export const ringDisclosures: DeadlineSweep = {
  decide: (row, now) => disclosureStops(row, limitsOf(row), now),
  cause(em, fired, now) {
    return publishAll(em, disclosureRang, fired.map(({ row, fired: { dueAt } }) => {
      const { subjectKind, subjectId } = DISCLOSURE.parse(row.context);
      const of = { subjectKind, subjectId, entryId: row.subjectId };
      return { tenant: row.tenant, payload: { ...of, at: dueAt.toISOString() } };
    }), now);
  },
};

const DISCLOSURE = z.object({
  subjectKind: z.enum(SUBJECT_KINDS),
  subjectId: z.uuid(),
  longestUntil: z.iso.datetime(),
  outerUntil: z.iso.datetime().nullable(),
});

function limitsOf({ context, startedAt }: DeadlineRow) {
  const { longestUntil, outerUntil } = DISCLOSURE.parse(context);
  return {
    repairableFrom: startedAt,
    longestUntil: new Date(longestUntil),
    outerUntil: outerUntil === null ? null : new Date(outerUntil),
  };
}
