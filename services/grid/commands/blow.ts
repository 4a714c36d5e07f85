import { startDeadline } from '@linli/chassis/deadlines.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { newId } from '@linli/kernel/ids.ts';
import { ACKNOWLEDGE, NEWLY_BLOWN } from '../domain/whistle.ts';
import type { WhistleKind } from '../domain/whistle.ts';
import type { Whistle } from '../store/whistle.entity.ts';
import { insertWhistle } from '../store/whistles.ts';
import { planClock } from './clocks.ts';

/** Who calls whom, and for what. */
export interface Call {
  readonly tenant: string;
  readonly division: string;
  readonly kind: WhistleKind;
  readonly departmentId: string;
  readonly petitionId: string | null;
  readonly reason: string;
  readonly blownAt: Date;
}

/** Blows a whistle and starts its clock; null where the department was called for this already. */
export async function blow(
  em: EntityManager, call: Call, calendar: Calendar,
): Promise<Whistle | null> {
  const id = newId(call.blownAt);
  const { tenant, division, departmentId, kind, blownAt } = call;
  const clock = await planClock(em, {
    kind: ACKNOWLEDGE, subjectId: id, tenant, division, began: blownAt, facts: { kind },
    context: {
      level: 'DEPARTMENT', microGridId: null, generalGridId: null, masterGridId: null, division,
      departmentId,
    },
  }, { now: blownAt, calendar });
  if (!clock) throw new Error(`No limit in force for a whistle of the kind ${kind}`);
  const whistle = { ...call, ...NEWLY_BLOWN, id };
  if (!(await insertWhistle(em, whistle))) return null;
  await startDeadline(em, clock);
  return whistle;
}
