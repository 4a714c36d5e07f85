import type { Answer, Deps } from '../take-step.ts';
import { askReview, type ReviewInput } from './reviews.ts';

/** 复核: within 30 days of the review opinion, of the level above the reviewer (R-C-10). */
export function requestReexamination(deps: Deps, input: ReviewInput): Promise<Answer> {
  return askReview(deps, 'requestReexamination', 'REQUEST_REEXAMINATION', input);
}
