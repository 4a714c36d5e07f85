import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps, StepInput } from '../take-step.ts';
import { advanceChain, takeChainStep } from './take-chain-step.ts';

export interface SettlementInput extends StepInput {
  readonly terms: string;
  readonly document: string;
}

/** Mediated or settled by consent, with the agreement in writing; no clock stops (R-C-20). */
export async function recordSettlement(
  deps: Deps, input: SettlementInput,
): Promise<Answer> {
  const { terms, document } = input;
  const wrong = checkText('terms', terms, BOUNDS.note)
    ?? checkText('document', document, BOUNDS.attachment);
  if (wrong) return wrong;
  const call = { mutation: 'recordSettlement', guard: 'SETTLE', input } as const;
  return takeChainStep(deps, call, (em, open) => {
    return advanceChain(em, open, 'SETTLE', deps, {
      text: terms, body: { document: document.trim() },
    });
  });
}
