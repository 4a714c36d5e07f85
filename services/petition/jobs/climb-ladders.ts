import type { Database } from '@linli/chassis/database.ts';
import type { DeadlineSweep, FiredRow } from '@linli/chassis/deadlines.ts';
import { publishAll } from '@linli/chassis/outbox.ts';
import { openCalendars, openLadders } from '@linli/chassis/profiles.ts';
import { settleRungs } from '@linli/chassis/settle.ts';
import { whistleCalled, windowLapsed } from '@linli/schemas/events/petition.ts';
import { readClock } from '../commands/clocks.ts';
import { LAPSE } from '../domain/chain.ts';
import { climb } from '../domain/ladder.ts';
import { readContext } from './rung-context.ts';
import { settlingBy } from './settle-rungs.ts';

/** The ladders of petitions: what the sweep does with a clock that rings. */
export async function climbLadders(database: Database): Promise<DeadlineSweep> {
  const ladderOf = await openLadders(database, ['ESCALATION']);
  const calendarOf = await openCalendars(database);
  const settling = settlingBy(ladderOf);
  return {
    decide: (row, now) => {
      return climb(ladderOf(row), readClock(row), readContext(row), now, calendarOf(row));
    },
    settle: (em, fired) => settleRungs(em, fired, settling),
    async cause(em, fired, now) {
      await publishAll(em, whistleCalled, fired.filter(isWhistle).map(whistle), now);
      await publishAll(em, windowLapsed, fired.filter(isLapse).map(lapse), now);
    },
  };
}

function isWhistle({ fired }: FiredRow): boolean {
  return fired.action === 'WHISTLE';
}

function isLapse({ fired }: FiredRow): boolean {
  return fired.action === LAPSE;
}

/** A time somebody had is over: what follows is for who holds the petition (R-C-05, R-C-08). */
function lapse({ row, fired }: FiredRow) {
  const lapsedAt = fired.dueAt.toISOString();
  const { tenant, subjectId: petitionId, id: deadlineId } = row;
  return { tenant, payload: { petitionId, deadlineId, lapsedAt } };
}

/** What the street's call says (R-E-04, 镇街吹哨). */
function whistle({ row, fired }: FiredRow) {
  const { streetDivision, departmentId, urgency } = readContext(row);
  return {
    tenant: row.tenant,
    payload: {
      petitionId: row.subjectId,
      division: streetDivision,
      departmentId,
      kind: urgency === 'URGENT' ? 'EMERGENCY' as const : 'DAILY' as const,
      reason: fired.reason,
      dueAt: fired.dueAt.toISOString(),
    },
  };
}
