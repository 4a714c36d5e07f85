import { startDeadline } from '@linli/chassis/deadlines.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import type { Calendar } from '@linli/kernel/calendar.ts';
import { newId } from '@linli/kernel/ids.ts';
import { ACKNOWLEDGE, acknowledgeBy, LADDER, NEWLY_BLOWN } from '../domain/whistle.ts';
import type { WhistleKind } from '../domain/whistle.ts';
import { getRule } from '../store/rules.ts';
import type { Rule } from '../store/rule.entity.ts';
import type { Whistle } from '../store/whistle.entity.ts';
import { insertWhistle } from '../store/whistles.ts';

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
  const key = { tenant: call.tenant, code: 'R-G-28', variant: call.kind };
  const rule = await getRule(em, key, call.blownAt);
  const due = acknowledgeBy(call.blownAt, rule, calendar);
  const whistle = {
    ...call, ...NEWLY_BLOWN, id: newId(call.blownAt), acknowledgeBy: due.dueAt,
  };
  if (!(await insertWhistle(em, whistle))) return null;
  await startDeadline(em, { ...clockOf(whistle, rule, calendar), provisional: due.provisional });
  return whistle;
}

function clockOf(whistle: Whistle, rule: Rule, calendar: Calendar) {
  return {
    id: newId(whistle.blownAt),
    tenant: whistle.tenant,
    division: whistle.division,
    subjectId: whistle.id,
    kind: ACKNOWLEDGE,
    rule: rule.code,
    ruleVersion: rule.version,
    source: rule.source,
    amount: rule.amount,
    unit: rule.unit,
    ladder: LADDER.code,
    ladderVersion: LADDER.version,
    startedAt: whistle.blownAt,
    dueAt: whistle.acknowledgeBy,
    calendarVersion: calendar.version,
    // Its only rung is the due instant.
    ringAt: whistle.acknowledgeBy,
    context: { departmentId: whistle.departmentId, petitionId: whistle.petitionId },
  };
}
