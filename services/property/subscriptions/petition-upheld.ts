import type { Clock } from '@linli/chassis/clock.ts';
import { on } from '@linli/chassis/inbox.ts';
import type { Subscription } from '@linli/chassis/inbox.ts';
import { petitionUpheld } from '@linli/schemas/events/petition.ts';
import { enterCredit } from '../commands/enter-credit.ts';

/** An upheld petition is a bad record (R-K-11), from the instant at which it was closed. */
export function hearPetitionUpheld(clock: Clock): Subscription {
  return on(petitionUpheld, (em, upheld, { id: eventId, topic, tenant }) => {
    const { companyId: subjectId, petitionId, estateId, closedAt } = upheld;
    return enterCredit(em, {
      tenant,
      subjectKind: 'COMPANY',
      subjectId,
      evidence: { topic, eventId, petitionId, estateId },
      facts: upheld,
      confirmedAt: new Date(closedAt),
      about: `${upheld.categoryCode}${upheld.overdue ? ', overdue (逾期)' : ''}`,
    }, clock.now());
  });
}
