import { Refusal } from '@linli/kernel/refusal.ts';
import { checkSimple, type SimpleBar, type SimpleGround } from '../../domain/chain-simplified.ts';
import type { Answer, Deps, StepInput } from '../take-step.ts';
import { checkStarts, startChainClocks } from './clocks.ts';
import { alreadySimple } from './refusals.ts';
import { advanceChain, type ChainCase, takeChainStep } from './take-chain-step.ts';

export interface SimplifiedInput extends StepInput {
  readonly grounds: readonly SimpleGround[];
  readonly bars?: readonly SimpleBar[] | null | undefined;
}

/** The short limits come beside the statutory ones, from the receipt on (R-C-30…33). */
export async function useSimplifiedProcedure(
  deps: Deps, input: SimplifiedInput,
): Promise<Answer> {
  const call = { mutation: 'useSimplifiedProcedure', guard: 'SIMPLIFY', input } as const;
  return takeChainStep(deps, call, async (em, open) => {
    const { grounds, bars } = input;
    if (open.chain.procedure === 'SIMPLIFIED') return alreadySimple();
    const refused = checkSimple({ ...matterOf(open), grounds, bars: bars ?? [] });
    if (refused) return refused;
    const clock = open.chain.stage === 'REGISTERED' ? 'SIMPLE_PASS' : 'SIMPLE_ACCEPT';
    const late = await checkStarts(em, open, clock, deps);
    if (late) return late;
    const entry = { body: { grounds, bars: bars ?? [] } };
    const advanced = await advanceChain(em, open, 'SIMPLIFY', deps, entry);
    if (advanced instanceof Refusal) return advanced;
    em.assign(open.chain, { procedure: 'SIMPLIFIED' });
    await startChainClocks(em, open, [clock], deps, open.chain.receivedAt);
    return advanced;
  });
}

function matterOf({ chain: { first, route, representatives } }: ChainCase) {
  return { first, hasOtherRoute: route !== null, representatives };
}
