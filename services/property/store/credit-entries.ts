import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CreditEntry } from './credit-entry.entity.ts';
import type { CreditScore } from './credit-score.entity.ts';
import type { CreditSheet } from './credit-sheet.entity.ts';
import type { CreditSuspension } from './credit-suspension.entity.ts';
import type { Tables } from './tables.ts';

/** Every entry of the subjects, whenever it counts. */
export function listEntries(
  em: EntityManager,
  subjectIds: readonly string[],
): Promise<Row<CreditEntry>[]> {
  return kysely<Tables>(em)
    .selectFrom('creditEntry')
    .selectAll()
    .where('subjectId', 'in', subjectIds)
    .orderBy('confirmedAt')
    .orderBy('id')
    .execute();
}

/** Every entry a case suspended, and when it let it go. */
export function listMarks(
  em: EntityManager,
  subjectIds: readonly string[],
): Promise<Row<CreditSuspension>[]> {
  return kysely<Tables>(em)
    .selectFrom('creditSuspension')
    .selectAll()
    .where('subjectId', 'in', subjectIds)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** Everything scorers gave the subjects. */
export function listSheets(
  em: EntityManager,
  subjectIds: readonly string[],
): Promise<Row<CreditSheet>[]> {
  return kysely<Tables>(em)
    .selectFrom('creditSheet')
    .selectAll()
    .where('subjectId', 'in', subjectIds)
    .orderBy('scoredAt')
    .orderBy('id')
    .execute();
}

export async function findEntry(
  em: EntityManager, id: string,
): Promise<Row<CreditEntry> | null> {
  const entry = await kysely<Tables>(em)
    .selectFrom('creditEntry')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return entry ?? null;
}

export async function getEntry(em: EntityManager, id: string): Promise<Row<CreditEntry>> {
  const entry = await findEntry(em, id);
  if (!entry) throw new Error(`There is no entry ${id}`);
  return entry;
}

/** Enters a line; false where its event has been entered before. */
export async function insertEntry(em: EntityManager, entry: Row<CreditEntry>): Promise<boolean> {
  const inserted = await kysely<Tables>(em)
    .insertInto('creditEntry')
    .values(entry)
    .onConflict((conflict) => conflict.column('eventId').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Writes a mark; false where its case has made it before. */
export async function insertMark(
  em: EntityManager, mark: Row<CreditSuspension>,
): Promise<boolean> {
  const inserted = await kysely<Tables>(em)
    .insertInto('creditSuspension')
    .values(mark)
    .onConflict((conflict) => conflict.columns(['entryId', 'caseId', 'suspended']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function insertSheet(em: EntityManager, sheet: Row<CreditSheet>): Promise<void> {
  await kysely<Tables>(em).insertInto('creditSheet').values(sheet).execute();
}

export async function getSheet(em: EntityManager, id: string): Promise<Row<CreditSheet>> {
  return kysely<Tables>(em)
    .selectFrom('creditSheet')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** What was last published of a subject; null before anything was. */
export async function findScore(
  em: EntityManager,
  subjectId: string,
): Promise<Row<CreditScore> | null> {
  const score = await kysely<Tables>(em)
    .selectFrom('creditScore')
    .selectAll()
    .where('subjectId', '=', subjectId)
    .executeTakeFirst();
  return score ?? null;
}

export async function saveScore(em: EntityManager, score: Row<CreditScore>): Promise<void> {
  const { subjectId: _, subjectKind: __, tenant: ___, ...change } = score;
  await kysely<Tables>(em)
    .insertInto('creditScore')
    .values(score)
    .onConflict((conflict) => conflict.column('subjectId').doUpdateSet(change))
    .execute();
}

/** Lines that are not what their rule gave as they were entered: the database lets none in. */
export async function countUnbalanced(em: EntityManager): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from credit_entry where credit_unbalanced(credit_entry)`
    .execute(kysely(em));
  return rows[0]?.count ?? 0;
}
