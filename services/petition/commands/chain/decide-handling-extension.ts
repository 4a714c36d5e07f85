import type { EntityManager } from '@linli/chassis/database.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { extendHandling } from '../../domain/chain-clocks.ts';
import { checkAnother } from '../../domain/chain-policy.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import { pendingExtension } from '../../store/chain-acts.ts';
import type { Answer, Deps } from '../take-step.ts';
import { handlingClock, moveClock } from './clocks.ts';
import type { DecisionInput } from './decide-transfer-objection.ts';
import { nothingOwed } from './refusals.ts';
import { advanceChain, type ChainCase, moveOf, takeChainStep } from './take-chain-step.ts';

/** The head of the organ, not the one who asked, and before the 60 days end (R-C-07). */
export async function decideHandlingExtension(
  deps: Deps, input: DecisionInput,
): Promise<Answer> {
  const { approved, reason: text } = input;
  const wrong = checkText('reason', text, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'decideHandlingExtension', guard: 'DECIDE_EXTENSION', input } as const;
  return takeChainStep(deps, call, async (em, open) => {
    const move = moveOf('DECIDE_EXTENSION', open.chain);
    if (move instanceof Refusal) return move;
    const asked = pendingExtension(open.acts);
    if (!asked) return nothingOwed('request for more days', '延期申请', 'R-C-07');
    const same = checkAnother(deps.actor, [asked.requestedBy], 'R-C-07');
    if (same) return same;
    const refused = approved ? await grant(em, open, deps, asked.days) : null;
    if (refused) return refused;
    const entry = { text, body: { requestId: asked.id, approved } };
    return advanceChain(em, open, 'DECIDE_EXTENSION', deps, entry);
  });
}

async function grant(
  em: EntityManager, open: ChainCase, deps: Deps, days: number,
): Promise<Refusal | null> {
  const handling = await handlingClock(em, open, deps.now);
  if (!handling) return nothingOwed('60 days', '办理期限', 'R-C-07');
  const extended = extendHandling(handling.clock, days, handling.most, deps);
  if (extended instanceof Refusal) return extended;
  await moveClock(em, handling.row, extended, deps);
  return null;
}
