import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Route } from '../../domain/chain.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps } from '../take-step.ts';
import type { ReasonInput } from './reasoned.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

export interface RouteInput extends ReasonInput {
  readonly route: Route;
}

/** The petitioner is told which of the five legal routes the claim goes (信访工作条例 Art. 31). */
export async function giveRouteNotice(deps: Deps, input: RouteInput): Promise<Answer> {
  const { route, reason: text } = input;
  const wrong = checkText('reason', text, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'giveRouteNotice', guard: 'ROUTE', input } as const;
  return takeChainStep(deps, call, async (em, open) => {
    if (open.chain.class !== 'CLAIM') {
      return invalid('route', 'is for claims alone', '仅申诉求决类事项适用其他法定途径', 'R-C-17');
    }
    const advanced = await advanceChain(em, open, 'ROUTE', deps, { text, body: { route } });
    if (!(advanced instanceof Refusal)) em.assign(open.chain, { route });
    return advanced;
  });
}
