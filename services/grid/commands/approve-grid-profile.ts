import { type Changing, type DecisionInput, approveProfile } from '@linli/chassis/profiles.ts';
import { RULEBOOK } from '../store/rulebook.ts';

/** Puts a proposed version into force: another person than its proposer. */
export function approveGridProfile(deps: Changing, input: DecisionInput) {
  return approveProfile(deps, RULEBOOK, input);
}
