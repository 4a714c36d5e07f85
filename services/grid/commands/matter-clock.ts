import type { EntityManager } from '@linli/chassis/database.ts';
import { endDeadline } from '@linli/chassis/deadlines.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { Moment } from '../domain/clock.ts';
import type { GridMatter } from '../store/grid-matter.entity.ts';
import { startClock } from './clocks.ts';

/** The grid authority owes a decision on what is applied for (R-G-29). */
export async function startAdmitting(
  em: EntityManager, { id: subjectId, tenant, division, appliedAt }: Row<GridMatter>, at: Moment,
): Promise<void> {
  await startClock(em, {
    kind: 'ADMIT', subjectId, tenant, division, began: appliedAt, facts: {},
    context: {
      level: 'DISTRICT_CENTRE', microGridId: null, generalGridId: null, masterGridId: null,
      division, departmentId: null,
    },
  }, at);
}

/** It decided, whatever it decided. */
export function metAdmitting(em: EntityManager, { id }: GridMatter, now: Date): Promise<void> {
  return endDeadline(em, id, ['ADMIT'], 'MET', now);
}

/** Nothing is left to decide on. */
export function cancelAdmitting(em: EntityManager, { id }: GridMatter, now: Date): Promise<void> {
  return endDeadline(em, id, ['ADMIT'], 'CANCELLED', now);
}
