import type { EntityManager } from '@linli/chassis/database.ts';
import { escalationId, type FiredRow } from '@linli/chassis/deadlines.ts';
import { LAPSE } from '../domain/chain.ts';
import { listShields } from '../store/roster.ts';
import { readContext } from './rung-context.ts';

/** What the fired rungs call the street's departments for (R-E-04, 镇街吹哨). */
export async function whistlesOf(em: EntityManager, fired: readonly FiredRow[]) {
  const blown = fired.filter(({ fired: { action } }) => action === 'WHISTLE');
  const shields = await listShields(em, blown.map(({ row }) => row.subjectId));
  const shielded = new Set(shields.map(({ petitionId }) => petitionId));
  // R-C-23: whom a call reaches may be whom the petition is about, so none goes out of it.
  return blown.filter(({ row }) => !shielded.has(row.subjectId)).map(whistle);
}

/** Times somebody had, now over: what follows is for who holds the petition (R-C-05, R-C-08). */
export function lapsesOf(fired: readonly FiredRow[]) {
  return fired.filter(({ fired: { action } }) => action === LAPSE).map(({ row, fired: rung }) => {
    const { tenant, subjectId: petitionId, id: deadlineId } = row;
    return { tenant, payload: { petitionId, deadlineId, lapsedAt: rung.dueAt.toISOString() } };
  });
}

/** The supervisions and interviews the rungs call for: the system opens them (R-E-05, R-E-06). */
export function callsOf(fired: readonly FiredRow[]) {
  return fired.flatMap(({ row, fired: { action, rung, rule, reason, dueAt } }) => {
    const kind = MEASURE_OF[action];
    if (!kind) return [];
    const { tenant, subjectId: petitionId, id: deadlineId, kind: clock } = row;
    return [{
      tenant,
      payload: {
        petitionId, kind, deadlineId, clock, rule, reason, calledAt: dueAt.toISOString(),
        escalationId: escalationId(deadlineId, rung),
      },
    }];
  });
}

const MEASURE_OF: Readonly<Record<string, 'SUPERVISION' | 'INTERVIEW'>> = {
  SUPERVISE: 'SUPERVISION', INTERVIEW: 'INTERVIEW',
};

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
