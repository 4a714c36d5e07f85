import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { CreditEntry } from './credit-entry.entity.ts';
import type { CreditScore } from './credit-score.entity.ts';
import type { Tables } from './tables.ts';

/** Every entry of the companies, whenever it counts. */
export function listEntries(
  em: EntityManager,
  companyIds: readonly string[],
): Promise<Row<CreditEntry>[]> {
  return kysely<Tables>(em)
    .selectFrom('creditEntry')
    .selectAll()
    .where('companyId', 'in', companyIds)
    .orderBy('confirmedAt')
    .orderBy('id')
    .execute();
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

/** What was last published of a company; null before anything was. */
export async function findScore(
  em: EntityManager,
  companyId: string,
): Promise<Row<CreditScore> | null> {
  const score = await kysely<Tables>(em)
    .selectFrom('creditScore')
    .selectAll()
    .where('companyId', '=', companyId)
    .executeTakeFirst();
  return score ?? null;
}

export async function saveScore(em: EntityManager, score: Row<CreditScore>): Promise<void> {
  const { companyId: _, tenant: __, ...change } = score;
  await kysely<Tables>(em)
    .insertInto('creditScore')
    .values(score)
    .onConflict((conflict) => conflict.column('companyId').doUpdateSet(change))
    .execute();
}
