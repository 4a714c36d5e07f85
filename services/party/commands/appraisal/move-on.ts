import type { EntityManager } from '@linli/chassis/database.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { type Step, take } from '../../domain/appraisal/standing.ts';
import { type AppraisalRow, changeAppraisal } from '../../store/appraisal/appraisals.ts';
import { insertSteps, type StepRow } from '../../store/appraisal/trail.ts';

/** Who did something to an appraisal, when and why. */
export interface Act {
  readonly by: string;
  readonly at: Date;
  readonly note: string;
}

/** Takes a step of an appraisal that is held and puts it on record; refused where not open. */
export async function moveOn(
  em: EntityManager, held: AppraisalRow, step: Step, act: Act,
  change: Partial<AppraisalRow> = {},
): Promise<AppraisalRow | Refusal> {
  const stage = take(step, held.stage);
  if (stage instanceof Refusal) return stage;
  const moved = await changeAppraisal(em, held, { ...change, stage });
  await insertSteps(em, [stepOf(moved, step, act)]);
  return moved;
}

export function stepOf(
  { id: appraisalId, tenant, stage }: AppraisalRow, step: Step | 'OPEN', { by, at, note }: Act,
): Omit<StepRow, 'place'> {
  return { id: newId(at), appraisalId, tenant, step, stage, by, at, note };
}
