import type { EntityManager } from '@linli/chassis/database.ts';
import type { SubjectKind, Turn } from '../domain/credit.ts';
import { findScore } from '../store/credit-entries.ts';
import { lockSubject } from '../store/subjects.ts';
import { publishScore } from './publish-score.ts';

interface Expired extends Turn {
  readonly tenant: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
}

/**
 * Publishes the score an entry's end leads to, as of that instant (R-K-08), unless it has been
 * published as of then or later: so a second hearing does nothing.
 */
export async function expireEntry(
  em: EntityManager, { tenant, subjectKind: kind, subjectId: id, ...turn }: Expired, now: Date,
): Promise<void> {
  const subject = await lockSubject(em, { kind, id, tenant });
  if (!subject) throw new Error(`District ${tenant} has no ${kind} ${id}`);
  const last = await findScore(em, id);
  if (last && last.asOf >= turn.at) return;
  await publishScore(em, subject, turn, now);
}
