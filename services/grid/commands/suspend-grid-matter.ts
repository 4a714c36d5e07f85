import type { Refusal } from '@linli/kernel/refusal.ts';
import { mayAdmit } from '../domain/matter-policy.ts';
import type { GridMatter } from '../store/grid-matter.entity.ts';
import { takeMatterStep } from './take-matter-step.ts';
import type { Deps, MatterStepInput } from './take-matter-step.ts';

/** Stops what was admitted, for the reasons given; nothing new goes to the grids under it. */
export function suspendGridMatter(
  deps: Deps, input: MatterStepInput,
): Promise<GridMatter | Refusal> {
  return takeMatterStep(deps, {
    mutation: 'suspendGridMatter',
    input,
    step: 'SUSPEND',
    permits: (matter) => mayAdmit(deps.actor, matter),
  });
}
