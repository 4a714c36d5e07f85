import type { EntityManager } from '@linli/chassis/database.ts';
import { cancelDeadline, lockDeadlines } from '@linli/chassis/deadlines.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { lapsesOn } from '../../domain/chain.ts';
import { openChain } from '../../store/chains.ts';
import { lockPetition } from '../../store/petitions.ts';
import { advanceChain } from './take-chain-step.ts';

/** A window that ended, as its clock told. */
export interface Lapse {
  readonly petitionId: string;
  readonly deadlineId: string;
  readonly lapsedAt: string;
}

/**
 * The time is over and was not used: the clock ends in the instant it was due, and where it was the
 * time to ask for a review the opinion is final. A window that was used by then is left as it is.
 */
export async function lapseWindow(
  em: EntityManager, { petitionId, deadlineId, lapsedAt }: Lapse, calendar: Calendar,
): Promise<void> {
  const petition = await lockPetition(em, petitionId);
  const chain = petition && await openChain(em, petitionId);
  if (!petition || !chain) return;
  const clocks = await lockDeadlines(em, petitionId);
  const clock = clocks.find(({ id }) => id === deadlineId);
  const now = new Date(lapsedAt);
  if (clock?.state !== 'RUNNING' || clock.dueAt > now) return;
  await cancelDeadline(em, deadlineId, now);
  if (lapsesOn(chain.stage) !== clock.kind) return;
  const by = { actor: { id: 'deadline' }, now, calendar };
  await advanceChain(em, { petition, chain }, 'LAPSE', by, { text: clock.rule });
}
