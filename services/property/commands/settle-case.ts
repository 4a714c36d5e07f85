import type { EntityManager } from '@linli/chassis/database.ts';
import { endDeadline } from '@linli/chassis/deadlines.ts';
import { CASE_CLOCKS, type CaseClock } from '../domain/case.ts';
import { END_DISCLOSURE } from '../domain/case-clocks.ts';
import type { End } from '../domain/repair.ts';
import { changeDisclosure, lockDisclosure } from '../store/credit-disclosures.ts';
import { meet } from './case-clocks.ts';

/** Ends every clock of a decided case: those of the decision are met, the rest are cancelled. */
export async function settleClocks(
  em: EntityManager, caseId: string, met: readonly CaseClock[], now: Date,
): Promise<void> {
  await meet(em, caseId, met, now);
  await endDeadline(em, caseId, CASE_CLOCKS, 'CANCELLED', now);
}

/** Ends how a record is shown, where it is shown, and its clock. */
export async function endDisclosure(
  em: EntityManager, entryId: string, end: End, now: Date,
): Promise<void> {
  const held = await lockDisclosure(em, entryId);
  if (!held || held.endedAt) return;
  await changeDisclosure(em, held, { endedAt: now, endedBy: end });
  await endDeadline(em, entryId, [END_DISCLOSURE], 'MET', now);
}
