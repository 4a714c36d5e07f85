import type { Answer, Deps } from '../take-step.ts';
import { type ReasonInput, reasoned } from './reasoned.ts';

/** The written notice of receipt, channel and procedure (R-C-03, R-C-04). */
export function notifyPetitioner(deps: Deps, input: ReasonInput): Promise<Answer> {
  return reasoned(deps, 'notifyPetitioner', 'NOTIFY', input);
}
