import type { Refusal } from '@linli/kernel/refusal.ts';
import { mayRate } from '../domain/policy.ts';
import { rate } from '../domain/whistle.ts';
import type { Whistle } from '../store/whistle.entity.ts';
import { takeStep } from './take-step.ts';
import type { Deps } from './take-step.ts';

interface RateReportInput {
  readonly idempotencyKey: string;
  readonly whistleId: string;
  readonly rating: number;
}

export function rateReport(
  deps: Deps, { idempotencyKey: key, ...input }: RateReportInput,
): Promise<Whistle | Refusal> {
  return takeStep(deps, {
    mutation: 'rateReport',
    key,
    input,
    permits: (whistle) => mayRate(deps.actor, whistle),
    decide: (whistle) => rate(whistle, input.rating),
  });
}
