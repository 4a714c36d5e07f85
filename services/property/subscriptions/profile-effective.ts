import type { Clock } from '@linli/chassis/clock.ts';
import { on } from '@linli/chassis/inbox.ts';
import type { Subscription } from '@linli/chassis/inbox.ts';
import { publish } from '@linli/chassis/outbox.ts';
import { findProfile } from '@linli/chassis/profiles.ts';
import { creditClocksMove, creditProfileEffective } from '@linli/schemas/events/property.ts';
import { recomputeScores } from '../commands/recompute-scores.ts';

/**
 * A profile of credit took effect: every score is told anew by it, a batch an event, and where it
 * says so clocks move. By a calendar that did, only clocks move.
 */
export function hearProfileEffective(clock: Clock): Subscription {
  const event = creditProfileEffective;
  return on(event, async (em, payload, { tenant }) => {
    const { profileId, effectiveAt, after } = payload;
    const now = clock.now();
    const profile = await findProfile(em, profileId);
    if (!profile) throw new Error(`There is no profile ${profileId}`);
    const moves = profile.inFlight === 'MOVE' && after === null;
    if (moves) await publish(em, creditClocksMove, payload, { tenant, now });
    if (profile.matter === 'CALENDAR') return;
    const name = `${profile.code}@${profile.version}`;
    const effective = { tenant, profileId, name, effectiveAt: new Date(effectiveAt) };
    const reached = await recomputeScores(em, effective, after, now);
    if (reached === null) return;
    await publish(em, event, { profileId, effectiveAt, after: reached }, { tenant, now });
  });
}
