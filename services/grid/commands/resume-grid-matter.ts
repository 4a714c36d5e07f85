import type { Refusal } from '@linli/kernel/refusal.ts';
import { mayAdmit } from '../domain/matter-policy.ts';
import type { GridMatter } from '../store/grid-matter.entity.ts';
import { takeMatterStep } from './take-matter-step.ts';
import type { Deps, MatterStepInput } from './take-matter-step.ts';

/** Lets go on what was suspended, for what is left of its period. */
export function resumeGridMatter(
  deps: Deps, input: MatterStepInput,
): Promise<GridMatter | Refusal> {
  return takeMatterStep(deps, {
    mutation: 'resumeGridMatter',
    input,
    step: 'RESUME',
    permits: (matter) => mayAdmit(deps.actor, matter),
  });
}
