import type { EntityManager } from '@linli/chassis/database.ts';
import { publish } from '@linli/chassis/outbox.ts';
import { limitOf, lineFor, numberOf, type Profile } from '@linli/kernel/profile.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { whistleCalled } from '@linli/schemas/events/petition.ts';
import { stationsOf } from '../../domain/levels.ts';
import { callsMeeting, checkReturn, type ReturnRule } from '../../domain/measures.ts';
import { take } from '../../domain/standing.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import { listMeasures, type Measure } from '../../store/measures.ts';
import type { Petition } from '../../store/petition.entity.ts';
import { openClock } from '../chain/open-clock.ts';
import { lineOf, readRulesOf } from '../clocks.ts';
import { inDispute } from '../refusals.ts';
import { type Answer, type Deps, takeStep } from '../take-step.ts';
import { departmentNamed } from './department.ts';
import { openOf, type ReasonInput, takeMeasure } from './measuring.ts';
import { sameDepartment } from './refusals.ts';

export interface ReturnInput extends ReasonInput {
  readonly suggestedDepartmentId: string;
}

/** The lead department sends the order back (退单), with its legal reason and who should have it. */
export async function returnPetition(deps: Deps, input: ReturnInput): Promise<Answer> {
  const { reason, suggestedDepartmentId: suggestedId } = input;
  const wrong = checkText('reason', reason, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'returnPetition', step: 'RETURN', input } as const;
  return takeStep(deps, call, async (em, petition) => {
    const suggested = await departmentNamed(em, suggestedId, 'suggestedDepartmentId');
    if (suggested instanceof Refusal) return suggested;
    const { departmentId } = petition;
    if (suggestedId === departmentId) return sameDepartment();
    const returns = await listReturns(em, petition);
    const profiles = await readRulesOf(em, petition, deps.now);
    const refused = checkMayReturn(petition, returns, returnRule(profiles, petition, deps), deps);
    if (refused) return refused;
    const handling = await openClock(em, petition.id, 'HANDLE');
    const told = { deadlineId: handling?.id ?? null, departmentId, suggestedId };
    const taking = { kind: 'RETURN', step: 'RETURN', clock: 'DISPUTE', reason, told } as const;
    const taken = await takeMeasure(em, petition, taking, deps);
    if (taken instanceof Refusal) return taken;
    await callMeeting(em, petition, { returns: returns.length + 1, profiles }, deps);
    return taken;
  });
}

async function listReturns(em: EntityManager, { id }: Petition): Promise<Measure[]> {
  return (await listMeasures(em, [id])).filter(({ kind }) => kind === 'RETURN');
}

function checkMayReturn(
  petition: Petition, returns: readonly Measure[], rule: ReturnRule, at: Deps,
): Refusal | null {
  const move = take('RETURN', petition.stage);
  if (move instanceof Refusal) return move;
  if (openOf(returns, 'RETURN')) return inDispute();
  return checkReturn(petition, returns, rule, at);
}

function returnRule(
  profiles: readonly Profile[], petition: Petition, { now }: Deps,
): ReturnRule {
  const line = lineOf(profiles, 'RETURN', petition, now);
  const times = 'times' in line.figures ? numberOf(line, 'times') : null;
  return { limit: limitOf(line), times };
}

/** So many returns call the departments together, once (R-E-04, 镇街吹哨). */
async function callMeeting(
  em: EntityManager, petition: Petition,
  { returns, profiles }: { readonly returns: number; readonly profiles: readonly Profile[] },
  { now }: Deps,
): Promise<void> {
  const { id: petitionId, tenant, departmentId } = petition;
  const asked = { matter: 'ESCALATION', kind: 'WHISTLE', tenant, at: now } as const;
  const line = lineFor(profiles, asked);
  if (!line || !callsMeeting(returns, numberOf(line, 'returns'))) return;
  const payload = {
    petitionId, departmentId, division: stationsOf(petition).streetDivision,
    kind: 'JOINT_ENFORCEMENT' as const,
    reason: `WHISTLE by ${line.code}@${line.version}: returned ${returns} times`,
    dueAt: now.toISOString(),
  };
  await publish(em, whistleCalled, payload, { tenant, now });
}
