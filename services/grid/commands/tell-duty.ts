import type { EntityManager } from '@linli/chassis/database.ts';
import { publish } from '@linli/chassis/outbox.ts';
import { dutyChanged } from '@linli/schemas/events/grid.ts';
import type { Duty } from '../store/duty.entity.ts';

/** Tells whoever reminds people who holds the post, and until when; of the person the id alone. */
export function tellDuty(
  em: EntityManager, duty: Omit<Duty, 'gridId'>, now: Date,
): Promise<void> {
  const { id: dutyId, tenant, post, place, division, officerId, startedAt, endedAt } = duty;
  return publish(em, dutyChanged, {
    dutyId, post, place, division, officerId,
    startedAt: startedAt.toISOString(), endedAt: endedAt?.toISOString() ?? null,
  }, { tenant, now });
}
