import type { EntityManager } from '@linli/chassis/database.ts';
import { publishAll } from '@linli/chassis/outbox.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { gradeChanged } from '@linli/schemas/events/property.ts';
import { fold, gradeOf, turnsBetween } from '../domain/credit.ts';
import type { Turn } from '../domain/credit.ts';
import { inForceAt } from '../domain/rulebook.ts';
import type { Company } from '../store/company.entity.ts';
import { findScore, listEntries, saveScore } from '../store/credit-entries.ts';
import type { CreditScore } from '../store/credit-score.entity.ts';
import { listRulebooks } from '../store/rulebooks.ts';

/**
 * Publishes the score of a company that is held as of a turn, and every change of grade on the
 * way there from what was last published, each as of its own instant. What is published never
 * goes back: after a year of silence, whichever message comes first replays the year in order,
 * and the others find it published.
 */
export async function publishScore(
  em: EntityManager,
  { id: companyId, tenant }: Pick<Row<Company>, 'id' | 'tenant'>,
  turn: Turn,
  now: Date,
): Promise<void> {
  const last = await findScore(em, companyId);
  const entries = await listEntries(em, [companyId]);
  const books = await listRulebooks(em, tenant);

  const asOf = last && last.asOf > turn.at ? last.asOf : turn.at;
  const turns = turnsBetween(entries, last?.asOf ?? null, asOf);
  const scores = [...turns, { ...turn, at: asOf }].map(({ at, entryId }) => {
    const book = inForceAt(books, at);
    const { score, grade } = fold(entries, book, at);
    return { companyId, tenant, score, grade, rulebookVersion: book.version, asOf: at, entryId };
  });

  const book = inForceAt(books, asOf);
  await announceChanges(em, last?.grade ?? gradeOf(book.base, book), scores, now);
  for (const score of scores.slice(-1)) await saveScore(em, score);
}

async function announceChanges(
  em: EntityManager,
  first: string,
  scores: readonly Row<CreditScore>[],
  now: Date,
): Promise<void> {
  const changes = scores.flatMap(({ companyId, tenant, score, grade: to, asOf, entryId }, n) => {
    const from = scores[n - 1]?.grade ?? first;
    const payload = { companyId, from, to, score, entryId, changedAt: asOf.toISOString() };
    return from === to ? [] : [{ payload, tenant }];
  });
  await publishAll(em, gradeChanged, changes, now);
}
