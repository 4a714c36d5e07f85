import type { Answer, Deps } from '../take-step.ts';
import { askReview, type ReviewInput } from './reviews.ts';

/** 复查: within 30 days of the opinion, of a level above (R-C-08). */
export function requestReview(deps: Deps, input: ReviewInput): Promise<Answer> {
  return askReview(deps, 'requestReview', 'REQUEST_REVIEW', input);
}
