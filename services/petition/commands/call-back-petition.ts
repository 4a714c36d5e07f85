import type { EntityManager } from '@linli/chassis/database.ts';
import { listDeadlines } from '@linli/chassis/deadlines.ts';
import { publish } from '@linli/chassis/outbox.ts';
import { newId } from '@linli/kernel/ids.ts';
import { numberOf } from '@linli/kernel/profile.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { petitionUpheld } from '@linli/schemas/events/petition.ts';
import { afterCall, type CallRules, type Result } from '../domain/call-back.ts';
import { take } from '../domain/standing.ts';
import { BOUNDS, checkText } from '../domain/wording.ts';
import { insertCallBack, listCallBacks, listReplies } from '../store/parts.ts';
import type { Petition } from '../store/petition.entity.ts';
import { cancelClocks, lineOf, readRulesOf } from './clocks.ts';
import { advance, type Answer, type Deps, partOf, type StepInput, takeStep } from './take-step.ts';

export interface CallBackInput extends StepInput {
  readonly result: Result;
  readonly note?: string | null | undefined;
}

/** Enters what the caller said, and does what follows from it (R-H-34, R-H-46). */
export async function callBackPetition(deps: Deps, input: CallBackInput): Promise<Answer> {
  const note = input.note?.trim() ?? '';
  const wrong = checkText('note', note, BOUNDS.optionalNote);
  if (wrong) return wrong;
  const call = { mutation: 'callBackPetition', step: 'CALL_BACK', input } as const;
  return takeStep(deps, call, (em, petition) => enterCall(em, deps, petition, { ...input, note }));
}

async function enterCall(
  em: EntityManager,
  deps: Deps,
  petition: Petition,
  { result, note }: { result: Result; note: string },
): Promise<Answer> {
  const { actor, now: at } = deps;
  const { redone } = petition;
  const before = { redone, unreached: await countUnreached(em, petition) };
  const step = afterCall(result, before, await readCallRules(em, petition, at));
  const open = take(step, petition.stage);
  if (open instanceof Refusal) return open;
  const part = { id: newId(at), ...partOf(petition), at, by: actor.id };
  await insertCallBack(em, { ...part, result, note, redone });
  if (step === 'REDO') em.assign(petition, { redone: true });
  const advanced = await advance(em, petition, step, deps);
  if (step === 'CLOSE') await close(em, petition, at);
  return advanced;
}

async function readCallRules(em: EntityManager, petition: Petition, at: Date): Promise<CallRules> {
  const profiles = await readRulesOf(em, petition, at);
  return {
    tries: numberOf(lineOf(profiles, 'CALL_BACK_TRIES', petition, at), 'tries'),
    redos: numberOf(lineOf(profiles, 'REDO', petition, at), 'times'),
  };
}

/** Tries are counted for each answer: a second answer is called back anew. */
async function countUnreached(em: EntityManager, { id, redone }: Petition): Promise<number> {
  const calls = await listCallBacks(em, [id]);
  return calls.filter((call) => call.redone === redone && call.result === 'UNREACHABLE').length;
}

async function close(em: EntityManager, petition: Petition, at: Date): Promise<void> {
  em.assign(petition, { closedAt: at });
  await cancelClocks(em, petition.id, at);
  await announceUpheld(em, petition, at);
}

/** What was upheld against a company is evidence for its credit (R-K-11). */
async function announceUpheld(em: EntityManager, petition: Petition, now: Date): Promise<void> {
  const { id: petitionId, estateId, division, category: categoryCode, tenant } = petition;
  const [reply] = await listReplies(em, [petitionId]);
  if (reply?.outcome !== 'SUPPORTED' || !reply.upheldAgainst || !estateId) return;
  const clocks = await listDeadlines(em, [petitionId]);
  const overdue = clocks.some(
    ({ kind, endedAt, dueAt }) => kind === 'HANDLE' && endedAt !== null && endedAt > dueAt,
  );
  const payload = {
    petitionId, companyId: reply.upheldAgainst, estateId, division, categoryCode, overdue,
    closedAt: now.toISOString(),
  };
  await publish(em, petitionUpheld, payload, { tenant, now });
}
