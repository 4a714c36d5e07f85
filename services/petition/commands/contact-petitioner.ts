import { type NotedInput, noted } from './sign-for-petition.ts';
import type { Answer, Deps } from './take-step.ts';

/** The petitioner was spoken to (R-H-36). */
export function contactPetitioner(deps: Deps, input: NotedInput): Promise<Answer> {
  return noted(deps, 'contactPetitioner', 'CONTACT', input);
}
