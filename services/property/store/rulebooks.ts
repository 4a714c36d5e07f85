import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Rulebook } from '../domain/rulebook.ts';
import type { Tables } from './tables.ts';

/** Every version of a district's rulebook, the oldest first; two statements however many. */
export async function listRulebooks(em: EntityManager, tenant: string): Promise<Rulebook[]> {
  const db = kysely<Tables>(em);
  const books = await db
    .selectFrom('creditRulebook')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('version')
    .execute();
  const rules = await db
    .selectFrom('creditRule')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('record')
    .orderBy('code')
    .execute();
  const byVersion = Map.groupBy(rules, ({ version }) => version);
  return books.map((book) => ({ ...book, rules: byVersion.get(book.version) ?? [] }));
}
