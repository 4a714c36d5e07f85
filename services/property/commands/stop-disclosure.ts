import type { EntityManager } from '@linli/chassis/database.ts';
import { endDeadline } from '@linli/chassis/deadlines.ts';
import { END_DISCLOSURE } from '../domain/case-clocks.ts';
import { endAt, type End } from '../domain/repair.ts';
import { changeDisclosure, lockDisclosure } from '../store/credit-disclosures.ts';
import { counterEntry } from './keep-entry.ts';

/** Why a record that is shown no more counts no more. */
const WHY = {
  LONGEST: 'R-K-22, R-K-23: the longest period of disclosure is over',
  OUTER: 'R-K-26: disclosed for as long as may be',
} as const satisfies Partial<Record<End, string>>;

/**
 * Stops a disclosure as of the instant its clock rang for, unless the duty was not done by then:
 * nothing is cleared of itself (R-K-25). Heard again, it finds nothing to stop.
 */
export async function stopDisclosure(
  em: EntityManager, { entryId, at }: { entryId: string; at: Date }, now: Date,
): Promise<void> {
  const held = await lockDisclosure(em, entryId);
  if (!held) throw new Error(`There is no disclosure of ${entryId}`);
  const end = endAt(held, at);
  if (end !== 'LONGEST' && end !== 'OUTER') return;
  await changeDisclosure(em, held, { endedAt: at, endedBy: end });
  await endDeadline(em, entryId, [END_DISCLOSURE], 'MET', now);
  await counterEntry(em, entryId, { reason: WHY[end], caseId: entryId, now, at });
}
