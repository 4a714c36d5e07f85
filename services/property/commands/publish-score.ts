import type { EntityManager } from '@linli/chassis/database.ts';
import { publishAll } from '@linli/chassis/outbox.ts';
import { gradeChanged } from '@linli/schemas/events/property.ts';
import { courseOf } from '../domain/credit.ts';
import type { Step, Turn } from '../domain/credit.ts';
import { gradeOf } from '../domain/rulebook.ts';
import type { Books } from '../domain/rulebook.ts';
import { findScore, saveScore } from '../store/credit-entries.ts';
import { readBooks } from '../store/credit-law.ts';
import { readHistory } from '../store/subjects.ts';
import type { Subject } from '../store/subjects.ts';

/**
 * Publishes the score of a subject that is held as of a turn, and every change of grade on the
 * way there from what was last published, each as of its own instant. What is published never
 * goes back: after a year of silence, whichever message comes first replays the year in order,
 * and the others find it published.
 */
export async function publishScore(
  em: EntityManager, subject: Subject, turn: Turn, now: Date,
): Promise<void> {
  const last = await findScore(em, subject.id);
  const history = await readHistory(em, subject);
  const books = await readBooks(em, subject.tenant);
  const course = courseOf(history, books, last?.asOf ?? null, turn);
  const first = last?.grade ?? gradeBefore(books, course[0]);
  await publishAll(em, gradeChanged, changesOf(subject, first, course), now);
  for (const step of course.slice(-1)) await saveScore(em, scoreOf(subject, step));
}

/** What everybody begins with, by the law in force just before anything was known. */
export function gradeBefore(books: Books, { at }: Pick<Step, 'at'>): string {
  const { base, grading } = books.at(new Date(at.getTime() - 1));
  return gradeOf(base.start, grading, { vetoed: false, blemished: false });
}

/**
 * Every change of grade, told to who appraises the company. Of a project manager nothing is told:
 * it is personal information (R-K-28).
 */
export function changesOf(
  { id: companyId, kind, tenant }: Pick<Subject, 'id' | 'kind' | 'tenant'>,
  first: string, course: readonly Step[],
) {
  if (kind !== 'COMPANY') return [];
  return course.flatMap(({ at, entryId, score, grade: to }, n) => {
    const from = course[n - 1]?.grade ?? first;
    const payload = { companyId, from, to, score, entryId, changedAt: at.toISOString() };
    return from === to ? [] : [{ payload, tenant }];
  });
}

export function scoreOf(
  { id: subjectId, kind: subjectKind, tenant }: Pick<Subject, 'id' | 'kind' | 'tenant'>,
  { at: asOf, ...step }: Step,
) {
  return { subjectId, subjectKind, tenant, asOf, ...step };
}
