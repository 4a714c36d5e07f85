import type { EntityManager } from '@linli/chassis/database.ts';
import type { Turn } from '../domain/credit.ts';
import { lockCompany } from '../store/companies.ts';
import { findScore } from '../store/credit-entries.ts';
import { publishScore } from './publish-score.ts';

/**
 * Publishes the score an entry's end leads to, as of that instant (R-K-08), unless it has been
 * published as of then or later: so a second hearing does nothing.
 */
export async function expireEntry(
  em: EntityManager,
  { tenant, companyId, ...turn }: Turn & { readonly tenant: string; readonly companyId: string },
  now: Date,
): Promise<void> {
  const company = await lockCompany(em, { tenant, id: companyId });
  if (!company) throw new Error(`District ${tenant} has no company ${companyId}`);
  const last = await findScore(em, companyId);
  if (last && last.asOf >= turn.at) return;
  await publishScore(em, company, turn, now);
}
