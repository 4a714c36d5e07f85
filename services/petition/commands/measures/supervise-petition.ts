import type { EntityManager } from '@linli/chassis/database.ts';
import { listDeadlines } from '@linli/chassis/deadlines.ts';
import type { Trigger } from '../../domain/measures.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import { type Answer, type Deps, takeStep } from '../take-step.ts';
import { type ReasonInput, takeMeasure } from './measuring.ts';
import { notOverdue } from './refusals.ts';

export interface SuperviseInput extends ReasonInput {
  readonly trigger: Trigger;
  readonly listed?: boolean | null | undefined;
}

/** Puts a petition under supervision (督办) until its result is accepted (R-H-45). */
export async function supervisePetition(deps: Deps, input: SuperviseInput): Promise<Answer> {
  const { reason, trigger, listed } = { ...input, listed: input.listed ?? false };
  const wrong = checkText('reason', reason, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'supervisePetition', step: 'SUPERVISE', input } as const;
  return takeStep(deps, call, async (em, petition) => {
    if (trigger === 'OVERDUE' && !(await isLate(em, petition.id, deps.now))) return notOverdue();
    const taking = {
      kind: 'SUPERVISION', step: 'SUPERVISE', clock: 'SUPERVISION', reason,
      told: { trigger, listed },
    } as const;
    return takeMeasure(em, petition, taking, deps);
  });
}

/** Whether any step was or is taken too late. */
async function isLate(em: EntityManager, petitionId: string, now: Date): Promise<boolean> {
  const clocks = await listDeadlines(em, [petitionId]);
  return clocks.some(({ dueAt, endedAt, state }) => {
    return state !== 'CANCELLED' && dueAt < (endedAt ?? now);
  });
}
