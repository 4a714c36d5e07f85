import {
  approveProfile, proposeProfile, rejectProfile, rollBackProfile,
} from '@linli/chassis/profiles.ts';
import type {
  DecisionInput, ProfileVersion, ProposalInput, RollBackInput,
} from '@linli/chassis/profiles.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { CREDIT } from '../store/credit-rules.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;
type Changed = Promise<ProfileVersion | Refusal>;

/**
 * Scores are graded by the law in force, while each entry keeps the points of the version it was
 * valued by. Cases, disclosures and lists in flight keep theirs unless the version says MOVE.
 */
export function proposeCreditProfile(deps: Deps, input: ProposalInput): Changed {
  return proposeProfile(deps, CREDIT, input);
}

export function approveCreditProfile(deps: Deps, input: DecisionInput): Changed {
  return approveProfile(deps, CREDIT, input);
}

export function rejectCreditProfile(deps: Deps, input: DecisionInput): Changed {
  return rejectProfile(deps, CREDIT, input);
}

export function rollBackCreditProfile(deps: Deps, input: RollBackInput): Changed {
  return rollBackProfile(deps, CREDIT, input);
}
