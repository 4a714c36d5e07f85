import type { EntityManager } from '@linli/chassis/database.ts';
import { listEscalations } from '@linli/chassis/deadlines.ts';
import { start } from '@linli/kernel/deadline.ts';
import { limitOf } from '@linli/kernel/profile.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { checkHeldAt } from '../../domain/measures.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import { enterSummons, listMeasures, type Measure } from '../../store/measures.ts';
import type { Petition } from '../../store/petition.entity.ts';
import { openClock } from '../chain/open-clock.ts';
import { lineOf, readRulesOf } from '../clocks.ts';
import { advance, type Answer, type Deps, takeStep } from '../take-step.ts';
import { openOf, type ReasonInput, takeMeasure } from './measuring.ts';
import { answeredInTime, pending } from './refusals.ts';

export interface InterviewInput extends ReasonInput {
  readonly heldAt?: Date | null | undefined;
}

/** Summons the department for an interview (约谈); a written plan is owed after it (R-E-06). */
export async function scheduleInterview(deps: Deps, input: InterviewInput): Promise<Answer> {
  const wrong = checkText('reason', input.reason, BOUNDS.note);
  if (wrong) return wrong;
  const call = { mutation: 'scheduleInterview', step: 'SUMMON', input } as const;
  return takeStep(deps, call, async (em, petition) => {
    const open = openOf(await listMeasures(em, [petition.id]), 'INTERVIEW');
    if (open?.summonedAt) return pending('INTERVIEW');
    const wrong = await checkDate(em, petition, deps, input.heldAt ?? deps.now);
    if (wrong) return wrong;
    const owed = open ?? await callIn(em, petition, deps, input.reason);
    return owed instanceof Refusal ? owed : summon(em, petition, owed, { deps, input });
  });
}

/** It is held before the plan is due, which counts from the summons. */
async function checkDate(
  em: EntityManager, petition: Petition, { now, calendar }: Deps, heldAt: Date,
): Promise<Refusal | null> {
  const line = lineOf(await readRulesOf(em, petition, now), 'INTERVIEW_PLAN', petition, now);
  return checkHeldAt(heldAt, start(now, limitOf(line), calendar).dueAt, now);
}

/** Where no rung called for it yet: an urge that nobody answered is reason enough. */
async function callIn(
  em: EntityManager, petition: Petition, deps: Deps, reason: string,
): Promise<Measure | Refusal> {
  const deadlineId = await unansweredUrge(em, petition.id, deps.now);
  if (deadlineId === null) return answeredInTime();
  const taken = await takeMeasure(em, petition, {
    kind: 'INTERVIEW', step: 'CALL_IN', clock: 'INTERVIEW_DATE', reason, told: { deadlineId },
  }, deps);
  if (taken instanceof Refusal) return taken;
  return openOf(await listMeasures(em, [petition.id]), 'INTERVIEW') ?? answeredInTime();
}

async function summon(
  em: EntityManager, petition: Petition, { id }: Measure,
  { deps, input }: { readonly deps: Deps; readonly input: InterviewInput },
): Promise<Answer> {
  const { actor, now } = deps;
  const advanced = await advance(em, petition, 'SUMMON', deps);
  if (advanced instanceof Refusal) return advanced;
  const plan = await openClock(em, petition.id, 'INTERVIEW_PLAN');
  await enterSummons(em, id, {
    summonedAt: now, summonedBy: actor.id, summons: input.reason.trim(),
    heldAt: input.heldAt ?? now, clockId: plan?.id ?? null,
  });
  return advanced;
}

/** The clock of an urge nobody answered: past its time, or of a ladder that calls for it. */
async function unansweredUrge(
  em: EntityManager, petitionId: string, now: Date,
): Promise<string | null> {
  const urged = await openClock(em, petitionId, 'INTERVIEW');
  if (urged && urged.dueAt < now) return urged.id;
  const handling = await openClock(em, petitionId, 'HANDLE');
  const rungs = await listEscalations(em, [petitionId]);
  const called = rungs.some(({ action, deadlineId }) => {
    return action === 'INTERVIEW' && deadlineId === handling?.id;
  });
  return called && handling ? handling.id : null;
}
