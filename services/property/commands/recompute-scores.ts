import type { EntityManager } from '@linli/chassis/database.ts';
import { publishAll } from '@linli/chassis/outbox.ts';
import { gradeChanged } from '@linli/schemas/events/property.ts';
import { courseOf } from '../domain/credit.ts';
import { readHistories } from '../store/credit-histories.ts';
import { readBooks } from '../store/credit-law.ts';
import { beginRecompute, listTold, moveRecompute, saveScores } from '../store/credit-recomputes.ts';
import { changesOf, gradeBefore, scoreOf } from './publish-score.ts';

/** A version of a profile that took effect. */
export interface Effective {
  readonly tenant: string;
  readonly profileId: string;
  /** What it is called. */
  readonly name: string;
  readonly effectiveAt: Date;
}

/** So many subjects a transaction: an event about one of them waits no longer than that takes. */
const BATCH = 250;

/** So many lines at once: memory stays flat, however many subjects there are. */
const PAGE = 50;

/**
 * Tells the scores of the next subjects anew, as of the instant a version took effect, and from
 * where to go on; null at the end. Each batch is a transaction with the event that asks for it:
 * killed in between, it is done again and nothing of it was done. What is told never goes back.
 */
export async function recomputeScores(
  em: EntityManager, { tenant, profileId: id, name, effectiveAt: asOf }: Effective,
  after: string | null, now: Date, batch = BATCH,
): Promise<string | null> {
  const recompute = await beginRecompute(em, { id, tenant, reason: name, asOf, startedAt: now });
  if (recompute.finishedAt || recompute.reached !== after) return null;
  const books = await readBooks(em, tenant);
  const subjects = await listTold(em, tenant, after, batch, true);
  for (let page = 0; page < subjects.length; page += PAGE) {
    const some = subjects.slice(page, page + PAGE);
    const histories = await readHistories(em, some);
    const told = some.flatMap((subject) => {
      const history = histories.get(subject.id);
      if (!history || (subject.asOf && subject.asOf >= asOf)) return [];
      const course = courseOf(history, books, subject.asOf, { at: asOf, entryId: null });
      const first = subject.grade ?? gradeBefore(books, course[0]);
      return [{ changes: changesOf(subject, first, course), course, subject }];
    });
    await publishAll(em, gradeChanged, told.flatMap(({ changes }) => changes), now);
    await saveScores(em, told.flatMap(({ subject, course }) => {
      return course.slice(-1).map((step) => scoreOf(subject, step));
    }));
  }
  const reached = subjects.length < batch ? null : subjects.at(-1)?.id ?? null;
  const finishedAt = reached === null ? now : null;
  await moveRecompute(em, recompute, { count: subjects.length, reached, finishedAt });
  return reached;
}
