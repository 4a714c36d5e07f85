import type { EntityManager } from '@linli/chassis/database.ts';
import { lockDeadlines, moveDeadline } from '@linli/chassis/deadlines.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { checkAnother } from '../../domain/chain-policy.ts';
import { checkNotPushedDown } from '../../domain/measures.ts';
import type { Petition } from '../../store/petition.entity.ts';
import type { Answer, Deps } from '../take-step.ts';
import { departmentNamed } from './department.ts';
import { endMeasure, onOpenMeasure, type ReasonInput } from './measuring.ts';

export interface DecideReturnInput extends ReasonInput {
  readonly departmentId: string;
}

/** Names who is to have the order: another department, or the one that sent it back (R-H-14). */
export async function decideReturn(deps: Deps, input: DecideReturnInput): Promise<Answer> {
  const { reason, departmentId: namedId } = input;
  const ask = {
    mutation: 'decideReturn', step: 'DECIDE_RETURN', kind: 'RETURN', input, field: 'reason',
    text: reason,
  } as const;
  return onOpenMeasure(deps, ask, async (em, petition, measure) => {
    const refused = checkAnother(deps.actor, [measure.by], 'R-H-41')
      ?? await checkNamed(em, petition, namedId);
    if (refused) return refused;
    const kept = namedId === petition.departmentId;
    if (!kept) await handTo(em, petition, namedId);
    const decision = kept ? 'KEPT' as const : 'REASSIGNED' as const;
    const end = { step: 'DECIDE_RETURN', decision, answer: reason, namedId } as const;
    return endMeasure(em, petition, measure, end, deps);
  });
}

async function checkNamed(
  em: EntityManager, petition: Petition, namedId: string,
): Promise<Refusal | null> {
  const named = await departmentNamed(em, namedId, 'departmentId');
  if (named instanceof Refusal) return named;
  const from = await departmentNamed(em, petition.departmentId, 'departmentId');
  return from instanceof Refusal ? from : checkNotPushedDown(from, named);
}

/** The limits run on as they are (R-H-41); their rungs fall to the department that has it now. */
async function handTo(em: EntityManager, petition: Petition, departmentId: string): Promise<void> {
  const { id, coDepartmentIds } = petition;
  em.assign(petition, {
    departmentId, coDepartmentIds: coDepartmentIds.filter((each) => each !== departmentId),
  });
  for (const row of await lockDeadlines(em, id)) {
    if (row.endedAt !== null) continue;
    await moveDeadline(em, row.id, { context: { ...row.context, departmentId } });
  }
}
