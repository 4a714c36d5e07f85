import type { Answer, Deps } from '../take-step.ts';
import { type ReasonInput, reasoned } from './reasoned.ts';

/** Organs disagree who is competent: their shared superior decides (信访工作条例 Art. 24). */
export function raiseJurisdictionDispute(deps: Deps, input: ReasonInput): Promise<Answer> {
  return reasoned(deps, 'raiseJurisdictionDispute', 'RAISE_DISPUTE', input);
}
