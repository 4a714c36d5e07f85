import type { EntityManager } from '@linli/chassis/database.ts';
import { listDeadlines } from '@linli/chassis/deadlines.ts';
import { WINDOWS } from '../../domain/chain.ts';
import { checkTrigger, type Suggestion, type Trigger } from '../../domain/measures.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import { type Answer, type Deps, takeStep } from '../take-step.ts';
import { isOnCourse, type ReasonInput } from './measuring.ts';
import { notOverdue } from './refusals.ts';
import { supervise } from './supervising.ts';

export interface SuperviseInput extends ReasonInput {
  readonly trigger: Trigger;
  readonly listed?: boolean | null | undefined;
  readonly suggestion?: Suggestion | null | undefined;
}

/** Puts a petition under supervision (督办) until its result is accepted (R-H-45, R-C-34). */
export async function supervisePetition(deps: Deps, input: SuperviseInput): Promise<Answer> {
  const { reason, trigger } = input;
  const [listed, suggestion] = [input.listed ?? false, input.suggestion ?? null];
  const wrong = checkText('reason', reason, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'supervisePetition', step: 'SUPERVISE', input } as const;
  return takeStep(deps, call, async (em, petition) => {
    const refused = checkTrigger(trigger, suggestion, await isOnCourse(em, petition));
    if (refused) return refused;
    if (trigger === 'OVERDUE' && !(await isLate(em, petition.id, deps.now))) return notOverdue();
    return supervise(em, petition, { reason, told: { trigger, listed, suggestion } }, deps);
  });
}

/** Whether any step was or is taken too late; a time that nobody need use makes nothing late. */
async function isLate(em: EntityManager, petitionId: string, now: Date): Promise<boolean> {
  const clocks = await listDeadlines(em, [petitionId]);
  return clocks.some(({ kind, dueAt, endedAt, state }) => {
    return state !== 'CANCELLED' && !WINDOWS.some((window) => window === kind)
      && dueAt < (endedAt ?? now);
  });
}
