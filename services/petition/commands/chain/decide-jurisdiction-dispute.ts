import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps } from '../take-step.ts';
import { handTo, type OrganInput } from './forward-petition.ts';
import type { ReasonInput } from './reasoned.ts';
import { takeChainStep } from './take-chain-step.ts';

export interface DisputeInput extends OrganInput, ReasonInput {
  readonly byJointMeeting?: boolean | null | undefined;
}

/** What is decided stands: the organ it names can no longer object (信访工作条例 Art. 24). */
export async function decideJurisdictionDispute(deps: Deps, input: DisputeInput): Promise<Answer> {
  const { reason: text, byJointMeeting } = input;
  const wrong = checkText('reason', text, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'decideJurisdictionDispute', guard: 'DECIDE_DISPUTE', input } as const;
  return takeChainStep(deps, call, (em, open) => {
    const stays = open.petition.departmentId === input.organId;
    const entry = { text, body: { byJointMeeting: byJointMeeting ?? false } };
    return handTo(em, open, deps, { step: stays ? 'CONFIRM_ORGAN' : 'REASSIGN', input, entry });
  });
}
