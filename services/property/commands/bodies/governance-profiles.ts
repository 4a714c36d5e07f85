import {
  approveProfile, proposeProfile, rejectProfile, rollBackProfile,
} from '@linli/chassis/profiles.ts';
import type {
  DecisionInput, ProfileVersion, ProposalInput, RollBackInput,
} from '@linli/chassis/profiles.ts';
import { invalid } from '@linli/kernel/input.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { GOVERNANCE } from '../../store/bodies/governance-rules.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;
type Changed = Promise<ProfileVersion | Refusal>;

/** A vote is decided and a committee formed by what was in force as it was announced or begun. */
export function proposeGovernanceProfile(deps: Deps, input: ProposalInput): Changed {
  return input.inFlight === 'MOVE'
    ? Promise.resolve(invalid('inFlight', 'is KEEP: what was announced is decided by it',
      '须为 KEEP：已公告的表决和组建按原规则办理'))
    : proposeProfile(deps, GOVERNANCE, input);
}

export function approveGovernanceProfile(deps: Deps, input: DecisionInput): Changed {
  return approveProfile(deps, GOVERNANCE, input);
}

export function rejectGovernanceProfile(deps: Deps, input: DecisionInput): Changed {
  return rejectProfile(deps, GOVERNANCE, input);
}

export function rollBackGovernanceProfile(deps: Deps, input: RollBackInput): Changed {
  return rollBackProfile(deps, GOVERNANCE, input);
}
