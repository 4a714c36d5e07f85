import { Refusal } from '@linli/kernel/refusal.ts';
import { mayApply } from '../domain/matter-policy.ts';
import type { GridMatter } from '../store/grid-matter.entity.ts';
import { startAdmitting } from './matter-clock.ts';
import { readMatterText } from './matter-text.ts';
import type { MatterTextInput } from './matter-text.ts';
import { takeMatterStep } from './take-matter-step.ts';
import type { Deps, MatterStepInput } from './take-matter-step.ts';

/** Hands in again what was returned, with what was missing; the limit begins anew. */
export function resubmitGridMatter(
  deps: Deps, input: MatterStepInput & MatterTextInput,
): Promise<GridMatter | Refusal> {
  const { actor, now } = deps;
  return takeMatterStep(deps, {
    mutation: 'resubmitGridMatter',
    input,
    step: 'RESUBMIT',
    permits: (matter) => mayApply(actor, matter),
    decide: ({ state }) => {
      const text = readMatterText(input, now);
      return text instanceof Refusal ? text : { ...text, state, appliedAt: now };
    },
    follow: (em, matter) => startAdmitting(em, matter, deps),
  });
}
