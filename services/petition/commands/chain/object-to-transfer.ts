import type { Answer, Deps } from '../take-step.ts';
import { type ReasonInput, reasoned } from './reasoned.ts';

/** The organ says it is not competent, within 5 working days of the transfer (R-C-05). */
export function objectToTransfer(deps: Deps, input: ReasonInput): Promise<Answer> {
  return reasoned(deps, 'objectToTransfer', 'OBJECT', input);
}
