import { invalid } from '@linli/kernel/input.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';
import { mayAdmit } from '../domain/matter-policy.ts';
import { period } from '../domain/matter.ts';
import type { MatterStanding } from '../domain/matter.ts';
import type { GridMatter } from '../store/grid-matter.entity.ts';
import { metAdmitting } from './matter-clock.ts';
import { takeMatterStep } from './take-matter-step.ts';
import type { Deps, MatterChange, MatterStepInput } from './take-matter-step.ts';

interface DecideGridMatterInput extends MatterStepInput {
  readonly decision: 'ADMIT' | 'REFUSE' | 'RETURN';
  readonly validFrom?: Date | null | undefined;
  readonly validTo?: Date | null | undefined;
}

/** Admits, refuses or returns what is applied for; an admission may give another period. */
export function decideGridMatter(
  deps: Deps, input: DecideGridMatterInput,
): Promise<GridMatter | Refusal> {
  const { actor, now } = deps;
  return takeMatterStep(deps, {
    mutation: 'decideGridMatter',
    input,
    step: input.decision,
    permits: (matter) => mayAdmit(actor, matter),
    decide: (next) => decided(next, input, now),
    follow: (em, matter) => metAdmitting(em, matter, now),
  });
}

function decided(
  next: MatterStanding, { decision, validFrom, validTo }: DecideGridMatterInput, now: Date,
): MatterChange | Refusal {
  const isGiven = (validFrom ?? validTo ?? null) !== null;
  if (decision !== 'ADMIT' && isGiven) {
    const field = validFrom ? 'validFrom' : 'validTo';
    return invalid(field, 'is given with an admission alone', '仅在准入时填写', 'R-G-29');
  }
  if (decision !== 'ADMIT') return next;
  const given = period(validFrom ?? next.validFrom, validTo ?? next.validTo, now);
  return 'validFrom' in given ? { ...next, ...given } : given;
}
