import type { EntityManager } from '@linli/chassis/database.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { take } from '../domain/standing.ts';
import { insertEvidence } from '../store/parts.ts';
import { lockPetition } from '../store/petitions.ts';
import { advance, partOf } from './take-step.ts';

/** What a department told when it reported in. */
export interface Report {
  readonly petitionId: string;
  readonly departmentId: string;
  readonly action: string;
  readonly arrivedAt: string;
}

/**
 * A department on site has taken the order over, whether it had signed for it or not; what it did
 * there is evidence. A petition that is answered or ended by then is left as it stands.
 */
export async function reportIn(
  em: EntityManager, { petitionId, departmentId, action, arrivedAt }: Report, calendar: Calendar,
): Promise<void> {
  const petition = await lockPetition(em, petitionId);
  if (!petition || take('REPORT_IN', petition.stage) instanceof Refusal) return;
  const at = new Date(arrivedAt);
  const part = { id: newId(at), ...partOf(petition), at, by: departmentId };
  const note = `reported in: ${action}`;
  await insertEvidence(em, { ...part, step: 'REPORT_IN', note, attachments: [] });
  const { departmentId: lead, coDepartmentIds } = petition;
  if (lead !== departmentId && !coDepartmentIds.includes(departmentId)) return;
  await advance(em, petition, 'REPORT_IN', { actor: { id: departmentId }, now: at, calendar });
}
