import type { EntityManager } from '@linli/chassis/database.ts';
import { endDeadline } from '@linli/chassis/deadlines.ts';
import { publish } from '@linli/chassis/outbox.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { departmentReportedIn } from '@linli/schemas/events/grid.ts';
import { mayAnswer } from '../domain/policy.ts';
import { ACKNOWLEDGE, report } from '../domain/whistle.ts';
import type { Whistle } from '../store/whistle.entity.ts';
import { takeStep } from './take-step.ts';
import type { Deps } from './take-step.ts';

interface ReportInInput {
  readonly idempotencyKey: string;
  readonly whistleId: string;
  readonly action: string;
}

export function reportIn(
  deps: Deps, { idempotencyKey: key, ...input }: ReportInInput,
): Promise<Whistle | Refusal> {
  const { actor, now } = deps;
  const action = textWithin('action', input.action, { max: 1_000 });
  return takeStep(deps, {
    mutation: 'reportIn',
    key,
    input,
    permits: (whistle) => mayAnswer(actor, whistle),
    decide: (whistle) => (action instanceof Refusal ? action : report(whistle, action, now)),
    async follow(em, whistle) {
      await endDeadline(em, whistle.id, [ACKNOWLEDGE], 'MET', now);
      await announce(em, whistle, now);
    },
  });
}

/** A petition waits for it; of a whistle blown for something else nobody need hear. */
async function announce(
  em: EntityManager, { id, tenant, petitionId, departmentId, action }: Whistle, now: Date,
): Promise<void> {
  if (petitionId === null || action === null) return;
  const payload = {
    whistleId: id, petitionId, departmentId, action, arrivedAt: now.toISOString(),
  };
  await publish(em, departmentReportedIn, payload, { tenant, now });
}
