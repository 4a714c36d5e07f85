import { deliveryOf, wrongChainStage } from '../../domain/chain-steps.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps } from '../take-step.ts';
import type { NoteInput } from './reasoned.ts';
import { advanceChain, type ChainCase, takeChainStep } from './take-chain-step.ts';

/** An opinion counts from when it reached the petitioner (送达), and so does what may follow. */
export async function deliverOpinion(deps: Deps, input: NoteInput): Promise<Answer> {
  const text = input.note ?? '';
  const wrong = checkText('note', text, BOUNDS.optionalNote);
  if (wrong) return wrong;
  const call = { mutation: 'deliverOpinion', guard: whose, input };
  return takeChainStep(deps, call, async (em, open) => {
    const { stage, class: of } = open.chain;
    const step = deliveryOf(stage, of);
    if (step === null) return wrongChainStage('DELIVER', AWAITING, stage);
    return advanceChain(em, open, step, deps, { text });
  });
}

const AWAITING = ['DECIDED', 'REVIEW_DECIDED', 'REEXAMINATION_DECIDED'] as const;

/** Each delivers its own. */
function whose({ chain: { stage } }: ChainCase): 'DELIVER' | 'DELIVER_REVIEW' {
  return stage === 'REVIEW_DECIDED' || stage === 'REEXAMINATION_DECIDED'
    ? 'DELIVER_REVIEW' : 'DELIVER';
}
