import { endDeadline } from '@linli/chassis/deadlines.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';
import { mayAnswer } from '../domain/policy.ts';
import { ACKNOWLEDGE, acknowledge } from '../domain/whistle.ts';
import type { Whistle } from '../store/whistle.entity.ts';
import { takeStep } from './take-step.ts';
import type { Deps } from './take-step.ts';

interface AcknowledgeWhistleInput {
  readonly idempotencyKey: string;
  readonly whistleId: string;
}

export function acknowledgeWhistle(
  deps: Deps, { idempotencyKey: key, ...input }: AcknowledgeWhistleInput,
): Promise<Whistle | Refusal> {
  const { actor, now } = deps;
  return takeStep(deps, {
    mutation: 'acknowledgeWhistle',
    key,
    input,
    permits: (whistle) => mayAnswer(actor, whistle),
    decide: (whistle) => acknowledge(whistle, now),
    follow: (em, { id }) => endDeadline(em, id, [ACKNOWLEDGE], 'MET', now),
  });
}
