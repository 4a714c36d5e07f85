import type { EntityManager } from '@linli/chassis/database.ts';
import { type DeadlineRow, lockDeadlines } from '@linli/chassis/deadlines.ts';
import type { ChainClock } from '../../domain/chain.ts';
import type { ClockKind } from '../../domain/standing.ts';

/** The clock of a kind that runs or stands still, held; null where none does. */
export async function openClock(
  em: EntityManager, petitionId: string, kind: ChainClock | ClockKind,
): Promise<DeadlineRow | null> {
  const clocks = await lockDeadlines(em, petitionId);
  return clocks.findLast((row) => row.kind === kind && OPEN.includes(row.state)) ?? null;
}

const OPEN: readonly DeadlineRow['state'][] = ['RUNNING', 'PAUSED', 'STUCK'];
