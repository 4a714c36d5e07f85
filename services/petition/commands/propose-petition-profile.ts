import { type Changing, type ProposalInput, proposeProfile } from '@linli/chassis/profiles.ts';
import { RULEBOOK } from '../store/rulebook.ts';

/** Draws up a new version of what petitions go by. */
export function proposePetitionProfile(deps: Changing, input: ProposalInput) {
  return proposeProfile(deps, RULEBOOK, input);
}
