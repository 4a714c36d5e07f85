import { Refusal } from '@linli/kernel/refusal.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { type Body, checkCompetent } from '../../domain/chain-competence.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Chain } from '../../store/chain.entity.ts';
import type { Answer, Deps } from '../take-step.ts';
import type { ReasonInput } from './reasoned.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

export interface ReviewInput extends ReasonInput {
  readonly reviewer: Body;
}

/** A request to who is competent above the opinion that stands, while its time is open (R-C-14). */
export async function askReview(
  deps: Deps,
  mutation: string,
  step: 'REQUEST_REVIEW' | 'REQUEST_REEXAMINATION',
  input: ReviewInput,
): Promise<Answer> {
  const { reason: text, reviewer } = input;
  const wrong = checkText('reason', text, BOUNDS.note);
  if (wrong) return wrong;
  return takeChainStep(deps, { mutation, guard: step, input }, async (em, open) => {
    const { kind: reviewerKind, division: reviewerDivision } = reviewer;
    const notTheirs = checkCompetent(reviewer, deciderOf(open.chain));
    const advanced = notTheirs ?? await advanceChain(em, open, step, deps, {
      text, body: { reviewerKind, reviewerDivision },
    });
    if (!(advanced instanceof Refusal)) em.assign(open.chain, { reviewerKind, reviewerDivision });
    return advanced;
  });
}

/** Who gave the opinion that stands: the organ, or whoever reviewed it last. */
export function deciderOf(chain: Row<Chain>): Body {
  const { reviewerKind, reviewerDivision, organKind, organDivision } = chain;
  return reviewerKind !== null && reviewerDivision !== null
    ? { kind: reviewerKind, division: reviewerDivision }
    : { kind: organKind, division: organDivision };
}
