import { type EntityManager, kysely } from '@linli/chassis/database.ts';
import type { DeadlineRow } from '@linli/chassis/deadlines.ts';
import { sql, type Kysely } from 'kysely';

/** What one clock takes over from another that began the same matter earlier. */
export type Adopted = Pick<DeadlineRow,
  'profile' | 'rule' | 'ruleVersion' | 'source' | 'amount' | 'unit' | 'startedAt' | 'dueAt'
  | 'provisional' | 'calendarVersion' | 'ringAt' | 'extended'>;

/** Lets a running clock run from an earlier start; the rungs it has fired stay fired. */
export async function adoptClock(em: EntityManager, id: string, clock: Adopted): Promise<void> {
  const db: Kysely<{ deadline: DeadlineRow }> = kysely(em);
  await db.updateTable('deadline')
    .set({ ...clock, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
}
