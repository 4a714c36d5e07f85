import { type Changing, rollBackProfile, type RollBackInput } from '@linli/chassis/profiles.ts';
import { RULEBOOK } from '../store/rulebook.ts';

/** Undoes a version. */
export function rollBackPetitionProfile(deps: Changing, input: RollBackInput) {
  return rollBackProfile(deps, RULEBOOK, input);
}
