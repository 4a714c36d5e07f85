import { type Changing, type DecisionInput, rejectProfile } from '@linli/chassis/profiles.ts';
import { RULEBOOK } from '../store/rulebook.ts';

/** Turns a proposed version down. */
export function rejectPetitionProfile(deps: Changing, input: DecisionInput) {
  return rejectProfile(deps, RULEBOOK, input);
}
