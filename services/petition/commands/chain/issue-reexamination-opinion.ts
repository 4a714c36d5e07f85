import type { Answer, Deps } from '../take-step.ts';
import { giveOpinion, type OpinionInput } from './opinions.ts';

/** The re-examiner's: the last of the three (信访工作条例 Art. 36). */
export function issueReexaminationOpinion(deps: Deps, input: OpinionInput): Promise<Answer> {
  return giveOpinion(deps, 'issueReexaminationOpinion', 'ISSUE_REEXAMINATION', input);
}
