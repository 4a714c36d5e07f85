import { Refusal } from '@linli/kernel/refusal.ts';
import { checkAnother } from '../../domain/chain-policy.ts';
import { moveClock } from '../chain/clocks.ts';
import type { Answer, Deps, StepInput } from '../take-step.ts';
import { extended } from './extending.ts';
import { endMeasure, onOpenMeasure } from './measuring.ts';

export interface ApprovalInput extends StepInput {
  /** What the caller was told of it. */
  readonly notice: string;
}

/** Before the limit ends, by another person, and the caller is told (R-H-42). */
export async function approveExtension(deps: Deps, input: ApprovalInput): Promise<Answer> {
  const ask = {
    mutation: 'approveExtension', step: 'DECIDE_EXTENSION', kind: 'EXTENSION', input,
    field: 'notice', text: input.notice,
  } as const;
  return onOpenMeasure(deps, ask, async (em, petition, measure) => {
    const same = checkAnother(deps.actor, [measure.by], 'R-H-42');
    if (same) return same;
    const given = await extended(em, petition, measure.amount ?? 0, deps);
    if (given instanceof Refusal) return given;
    await moveClock(em, given.row, given.clock, deps);
    const end = { step: 'DECIDE_EXTENSION', decision: 'APPROVED', answer: input.notice } as const;
    return endMeasure(em, petition, measure, end, deps);
  });
}
