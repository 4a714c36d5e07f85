import type { Answer, Deps } from '../take-step.ts';
import { giveOpinion, type OpinionInput } from './opinions.ts';

/** The reviewer's (信访工作条例 Art. 35). */
export function issueReviewOpinion(deps: Deps, input: OpinionInput): Promise<Answer> {
  return giveOpinion(deps, 'issueReviewOpinion', 'ISSUE_REVIEW', input);
}
