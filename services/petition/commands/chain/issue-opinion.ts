import type { Answer, Deps } from '../take-step.ts';
import { giveOpinion, type OpinionInput } from './opinions.ts';

/** The organ's own: claim, facts and reasons, opinion, legal basis and remedy (R-C-19). */
export function issueOpinion(deps: Deps, input: OpinionInput): Promise<Answer> {
  return giveOpinion(deps, 'issueOpinion', 'ISSUE_OPINION', input);
}
