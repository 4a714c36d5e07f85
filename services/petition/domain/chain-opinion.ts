import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Outcome } from './standing.ts';

/** What a written opinion is to say (信访工作条例 Art. 32). */
export interface Opinion {
  readonly outcome: Outcome;
  readonly claim: string;
  readonly facts: string;
  readonly opinion: string;
  readonly basis: string;
  /** The right to a review, of whom to ask it and by when; after the last opinion, that it is. */
  readonly remedy: string;
}

/** The steps that give one: of the organ, of the reviewer, of the re-examiner. */
export const OPINION_STEPS = ['ISSUE_OPINION', 'ISSUE_REVIEW', 'ISSUE_REEXAMINATION'] as const;
export type OpinionStep = (typeof OPINION_STEPS)[number];

const WHOLE = { min: 2, max: 4000 } as const;

/** An opinion with all its parts; the first that is missing is told. */
export function readOpinion(written: Opinion): Opinion | Refusal {
  const { outcome } = written;
  const part = (name: Exclude<keyof Opinion, 'outcome'>) => {
    return textWithin(name, written[name], WHOLE, 'R-C-19');
  };
  const [claim, facts, opinion] = [part('claim'), part('facts'), part('opinion')];
  const [basis, remedy] = [part('basis'), part('remedy')];
  if (claim instanceof Refusal) return claim;
  if (facts instanceof Refusal) return facts;
  if (opinion instanceof Refusal) return opinion;
  if (basis instanceof Refusal) return basis;
  if (remedy instanceof Refusal) return remedy;
  return { outcome, claim, facts, opinion, basis, remedy };
}
