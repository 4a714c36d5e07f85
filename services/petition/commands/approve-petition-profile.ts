import { approveProfile, type Changing, type DecisionInput } from '@linli/chassis/profiles.ts';
import { RULEBOOK } from '../store/rulebook.ts';

/** Puts a proposed version into force: another person than its proposer. */
export function approvePetitionProfile(deps: Changing, input: DecisionInput) {
  return approveProfile(deps, RULEBOOK, input);
}
