import type { EntityManager } from '@linli/chassis/database.ts';
import { lockDeadlines } from '@linli/chassis/deadlines.ts';

/** The last instant of the publicity that runs on an appraisal; null where none does. */
export async function publicityDue(em: EntityManager, appraisalId: string): Promise<Date | null> {
  const clocks = await lockDeadlines(em, appraisalId);
  const running = clocks.find(({ kind, state }) => kind === 'PUBLICITY' && state === 'RUNNING');
  return running?.dueAt ?? null;
}
