import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { CreditEntry } from './credit-entry.entity.ts';
import type { Tables } from './tables.ts';

/** An entry a case is about. */
export interface CaseEntry extends Row<CreditEntry> {
  readonly division: string;
  /** Whether a line takes it back. */
  readonly countered: boolean;
}

/** The entry of an id; null where the caller may know of none. */
export async function findCaseEntry(em: EntityManager, id: string): Promise<CaseEntry | null> {
  if (!isId(id)) return null;
  const entry = await kysely<Tables>(em).selectFrom('creditEntry')
    .selectAll('creditEntry')
    .select(sql<boolean>`exists (
      select from credit_entry line where line.counters = credit_entry.id)`.as('countered'))
    .where('creditEntry.id', '=', id)
    .where('creditEntry.counters', 'is', null)
    .executeTakeFirst();
  // Credit is the whole district's.
  return entry ? { ...entry, division: entry.tenant } : null;
}
