import type { EntityManager } from '@linli/chassis/database.ts';
import type { DeadlineRow } from '@linli/chassis/deadlines.ts';
import type { Clock } from '@linli/kernel/deadline.ts';
import { limitOf, numberOf } from '@linli/kernel/profile.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { extendOrder, type ExtensionRule } from '../../domain/measures.ts';
import type { Petition } from '../../store/petition.entity.ts';
import { kernelClock } from '../chain/clocks.ts';
import { openClock } from '../chain/open-clock.ts';
import { lineOf, readRulesOf } from '../clocks.ts';
import type { Deps } from '../take-step.ts';
import { noClock } from './refusals.ts';

/** The clock of an order with so much more time, or why it is not given. */
export async function extended(
  em: EntityManager, petition: Petition, amount: number, at: Deps,
): Promise<{ readonly row: DeadlineRow; readonly clock: Clock } | Refusal> {
  const row = await openClock(em, petition.id, 'HANDLE');
  if (!row) return noClock();
  const rule = await readRule(em, petition, at);
  const clock = extendOrder(kernelClock(row, row.extended), amount, rule, at);
  return clock instanceof Refusal ? clock : { row, clock };
}

async function readRule(
  em: EntityManager, petition: Petition, { now }: Deps,
): Promise<ExtensionRule> {
  const profiles = await readRulesOf(em, petition, now);
  const line = lineOf(profiles, 'HANDLE_EXTENSION', petition, now);
  const share = 'share' in line.figures ? numberOf(line, 'share') : null;
  return { times: numberOf(line, 'times'), most: limitOf(line, 'most'), share };
}
