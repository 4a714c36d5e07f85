import type { Refusal } from '@linli/kernel/refusal.ts';
import type { EntityManager } from '../database.ts';
import type { ProfileVersion } from './rows.ts';
import { checkNeeds, type Rulebook } from './rulebook.ts';
import { readHistory } from './versions.ts';

/** Whether anything that is needed would be without a line once the version is in force. */
export async function checkGap(
  em: EntityManager, book: Rulebook, version: ProfileVersion,
): Promise<Refusal | null> {
  const tenant = version.tenant ?? '';
  const history = await readHistory(em, tenant, book.matters);
  const others = history.filter(({ id }) => id !== version.id);
  return checkNeeds(book, [...others, version], { tenant, at: version.validFrom });
}
