import type { EntityManager } from '@linli/chassis/database.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { isAnswered, triggerOf } from '../../domain/measures.ts';
import { listMeasures } from '../../store/measures.ts';
import { lockPetition } from '../../store/petitions.ts';
import { takeMeasure } from './measuring.ts';
import { supervise } from './supervising.ts';

/** What a rung called for, as it told. */
export interface CalledMeasure {
  readonly petitionId: string;
  readonly kind: 'SUPERVISION' | 'INTERVIEW';
  readonly escalationId: string;
  readonly deadlineId: string;
  readonly clock: string;
  readonly rule: string;
  readonly reason: string;
  readonly calledAt: string;
}

/**
 * The system itself opens what a rung called for, as of the instant it did and by its rule: a
 * supervision, or an interview that somebody is now to summon to (R-E-05, R-E-06). Once, however
 * often it is heard; and not where the petition has ended, or one of its kind is open or was opened
 * since.
 */
export async function openCalledMeasure(
  em: EntityManager, called: CalledMeasure, calendar: Calendar,
): Promise<void> {
  const petition = await lockPetition(em, called.petitionId);
  if (!petition) return;
  const { kind, escalationId, deadlineId, reason, clock } = called;
  const now = new Date(called.calledAt);
  const measures = await listMeasures(em, [petition.id]);
  if (isAnswered({ kind, escalationId, at: now }, measures)) return;
  const by = { actor: { id: called.rule }, now, calendar };
  const told = { escalationId, deadlineId };
  if (kind === 'SUPERVISION') {
    await supervise(em, petition, { reason, told: { ...told, trigger: triggerOf(clock) } }, by);
    return;
  }
  await takeMeasure(em, petition, {
    kind, step: 'CALL_IN', clock: 'INTERVIEW_DATE', reason, told,
  }, by);
}
