import { divisionLevelOf } from '@linli/kernel/codes.ts';
import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Answer, Deps, StepInput } from '../take-step.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

export interface PassOnInput extends StepInput {
  readonly office: string;
}

/** To the petition office of another division of the district, which has its own time (R-C-32). */
export async function passOnPetition(deps: Deps, input: PassOnInput): Promise<Answer> {
  const { office } = input;
  const call = { mutation: 'passOnPetition', guard: 'PASS_ON', input } as const;
  return takeChainStep(deps, call, async (em, open) => {
    const { tenant } = open.petition;
    const isOurs = divisionLevelOf(office) !== null && office.startsWith(tenant);
    if (!isOurs || office === open.chain.office) {
      return invalid('office', 'is another division of the district', '须为本区另一区划', 'R-C-02');
    }
    const advanced = await advanceChain(em, open, 'PASS_ON', deps, { body: { office } });
    if (!(advanced instanceof Refusal)) em.assign(open.chain, { office, receivedAt: deps.now });
    return advanced;
  });
}
