import type { EntityManager } from '@linli/chassis/database.ts';
import { listEscalations } from '@linli/chassis/deadlines.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import { openClock } from '../chain/open-clock.ts';
import { type Answer, type Deps, takeStep } from '../take-step.ts';
import { type ReasonInput, takeMeasure } from './measuring.ts';
import { answeredInTime } from './refusals.ts';

/** Summons the department for an interview (约谈); a written plan is owed after it (R-E-06). */
export async function scheduleInterview(deps: Deps, input: ReasonInput): Promise<Answer> {
  const { reason } = input;
  const wrong = checkText('reason', reason, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'scheduleInterview', step: 'SUMMON', input } as const;
  return takeStep(deps, call, async (em, petition) => {
    const unanswered = await unansweredUrge(em, petition.id, deps.now);
    if (unanswered === null) return answeredInTime();
    const taking = {
      kind: 'INTERVIEW', step: 'SUMMON', clock: 'INTERVIEW_PLAN', reason,
      told: { deadlineId: unanswered },
    } as const;
    return takeMeasure(em, petition, taking, deps);
  });
}

/** The clock of an urge nobody answered: past its time, or of a ladder that calls for it. */
async function unansweredUrge(
  em: EntityManager, petitionId: string, now: Date,
): Promise<string | null> {
  const urged = await openClock(em, petitionId, 'INTERVIEW');
  if (urged && urged.dueAt < now) return urged.id;
  const handling = await openClock(em, petitionId, 'HANDLE');
  const rungs = await listEscalations(em, [petitionId]);
  const called = rungs.some(({ action, deadlineId }) => {
    return action === 'INTERVIEW' && deadlineId === handling?.id;
  });
  return called && handling ? handling.id : null;
}
