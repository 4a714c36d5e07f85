import type { EntityManager } from '@linli/chassis/database.ts';
import { endDeadline } from '@linli/chassis/deadlines.ts';
import { invalid } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import type { Answer, Deps, StepInput } from '../take-step.ts';
import { startChainClocks } from './clocks.ts';
import { advanceChain, type ChainCase, takeChainStep } from './take-chain-step.ts';

export interface SettlementInput extends StepInput {
  readonly terms: string;
  readonly document: string;
  readonly effectiveAt?: Date | null | undefined;
}

/**
 * Mediated or settled by consent, with the agreement in writing; no clock stops (R-C-20). Of an
 * agreement by people's mediation the time to have it confirmed runs from its effect (R-C-21).
 */
export async function recordSettlement(
  deps: Deps, input: SettlementInput,
): Promise<Answer> {
  const { terms, document, effectiveAt = null } = input;
  const wrong = checkText('terms', terms, BOUNDS.note)
    ?? checkText('document', document, BOUNDS.attachment)
    ?? checkEffect(effectiveAt, deps.now);
  if (wrong) return wrong;
  const call = { mutation: 'recordSettlement', guard: 'SETTLE', input } as const;
  return takeChainStep(deps, call, async (em, open) => {
    const body = { document: document.trim(), effectiveAt: effectiveAt?.toISOString() ?? null };
    const advanced = await advanceChain(em, open, 'SETTLE', deps, { text: terms, body });
    if (effectiveAt === null || advanced instanceof Refusal) return advanced;
    await openConfirmation(em, open, deps, effectiveAt);
    return advanced;
  });
}

/** The later agreement is the one that may be confirmed. */
async function openConfirmation(
  em: EntityManager, open: ChainCase, deps: Deps, effectiveAt: Date,
): Promise<void> {
  await endDeadline(em, open.petition.id, ['CONFIRM_MEDIATION'], 'CANCELLED', deps.now);
  await startChainClocks(em, open, ['CONFIRM_MEDIATION'], deps, effectiveAt);
}

function checkEffect(effectiveAt: Date | null, now: Date): Refusal | null {
  return effectiveAt === null || effectiveAt <= now ? null
    : invalid('effectiveAt', 'is not after now', '不得晚于当前时间', 'R-C-21');
}
