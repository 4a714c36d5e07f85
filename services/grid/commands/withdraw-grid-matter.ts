import type { Refusal } from '@linli/kernel/refusal.ts';
import { mayApply } from '../domain/matter-policy.ts';
import type { GridMatter } from '../store/grid-matter.entity.ts';
import { cancelAdmitting } from './matter-clock.ts';
import { takeMatterStep } from './take-matter-step.ts';
import type { Deps, MatterStepInput } from './take-matter-step.ts';

/** The department takes back what it applied for, or what it was allowed. */
export function withdrawGridMatter(
  deps: Deps, input: MatterStepInput,
): Promise<GridMatter | Refusal> {
  return takeMatterStep(deps, {
    mutation: 'withdrawGridMatter',
    input,
    step: 'WITHDRAW',
    permits: (matter) => mayApply(deps.actor, matter),
    follow: (em, matter) => cancelAdmitting(em, matter, deps.now),
  });
}
