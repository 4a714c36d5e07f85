import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { mayAnswer } from '../domain/policy.ts';
import { rateCall } from '../domain/whistle.ts';
import type { Whistle } from '../store/whistle.entity.ts';
import { takeStep } from './take-step.ts';
import type { Deps } from './take-step.ts';

interface RateWhistleInput {
  readonly idempotencyKey: string;
  readonly whistleId: string;
  readonly justified: boolean;
  readonly rating: number;
  readonly note?: string | null | undefined;
}

export function rateWhistle(
  deps: Deps, { idempotencyKey: key, ...input }: RateWhistleInput,
): Promise<Whistle | Refusal> {
  const { justified, rating, note: said = null } = input;
  const note = said === null ? null : textWithin('note', said, { max: 500 });
  return takeStep(deps, {
    mutation: 'rateWhistle',
    key,
    input,
    permits: (whistle) => mayAnswer(deps.actor, whistle),
    decide: (whistle) => (note instanceof Refusal
      ? note : rateCall(whistle, { rating, justified, note }, deps.now)),
  });
}
