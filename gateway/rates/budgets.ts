import { openMinutes } from './minutes.ts';
import { WINDOW_S } from './points.ts';
import type { Budgets } from './points.ts';

/**
 * In Redis where there is one, so that every gateway spends from one budget; while Redis is away,
 * and without one, each gateway counts for itself.
 */
export async function openBudgets(redisUrl?: string): Promise<Budgets> {
  const here = openMinutes(WINDOW_S * 1_000);
  if (redisUrl === undefined) return here;
  const { openShared } = await import('./shared.ts');
  return openShared(redisUrl, here);
}
