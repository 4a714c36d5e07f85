import type { EntityManager } from '@linli/chassis/database.ts';
import { endDeadline } from '@linli/chassis/deadlines.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { isId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import type { Moment } from '../domain/clocks.ts';
import { type GuardedStep, mayTake } from '../domain/policy.ts';
import { ANSWERS_URGE, BARRED_IN_DISPUTE, type Step, take } from '../domain/standing.ts';
import { BOUNDS, checkText } from '../domain/wording.ts';
import { endMeasures, listMeasures } from '../store/measures.ts';
import type { Petition } from '../store/petition.entity.ts';
import { getPetition, lockPetition } from '../store/petitions.ts';
import { continueClocks } from './clocks.ts';
import { inDispute, unknownPetition } from './refusals.ts';

export type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;
export type Answer = Row<Petition> | Refusal;

export interface StepInput {
  readonly idempotencyKey: string;
  readonly petitionId: string;
}

interface Call<I> {
  readonly mutation: string;
  readonly step: GuardedStep;
  readonly input: I;
  /** Further petitions to hold. */
  readonly also?: readonly string[];
}

/** The shell every step of a petition shares: sent once, the row held, the actor allowed. */
export async function takeStep<I extends StepInput>(
  deps: Deps,
  { mutation, step, input, also = [] }: Call<I>,
  work: (em: EntityManager, petition: Petition) => Promise<Answer>,
): Promise<Answer> {
  const { actor, now, write } = deps;
  const wrong = checkText('idempotencyKey', input.idempotencyKey, BOUNDS.idempotencyKey);
  if (wrong) return wrong;
  if (!isId(input.petitionId)) return unknownPetition();
  const sending = { actor, now, input, key: input.idempotencyKey, mutation };
  return write((em) => once<Row<Petition>>(em, sending, async () => {
    const [petition] = await lockInOrder(em, [input.petitionId, ...also]);
    if (!petition) return unknownPetition();
    authorize(mayTake(actor, step, petition));
    return work(em, petition);
  }, (id) => getPetition(em, id)));
}

/** Who takes a step, and when. */
export interface By extends Moment {
  readonly actor: { readonly id: string };
}

/** Takes a step by the table: its stage, the clocks it stops, and those it starts. */
export async function advance(
  em: EntityManager, petition: Petition, step: Step, at: By,
): Promise<Petition | Refusal> {
  const move = take(step, petition.stage);
  if (move instanceof Refusal) return move;
  if (BARRED_IN_DISPUTE.includes(step) && await isInDispute(em, petition)) return inDispute();
  if (ANSWERS_URGE.includes(step)) await answerUrge(em, petition, step, at);
  em.assign(petition, { stage: move.stage });
  if (move.meets.length > 0) await endDeadline(em, petition.id, move.meets, 'MET', at.now);
  await continueClocks(em, petition, move.starts, at);
  return petition;
}

/** Whether somebody is still to decide who is to have the order. */
async function isInDispute(em: EntityManager, { id }: Petition): Promise<boolean> {
  const measures = await listMeasures(em, [id]);
  return measures.some(({ kind, decision }) => kind === 'RETURN' && decision === null);
}

/** Whatever is done on the matter answers an urge (R-H-44). */
function answerUrge(
  em: EntityManager, { id }: Petition, step: Step, { actor, now: decidedAt }: By,
): Promise<void> {
  const ending = { decision: 'ANSWERED', decidedAt, decidedBy: actor.id, answer: step } as const;
  return endMeasures(em, id, ['URGING'], ending);
}

/** Always in the order of their ids: two who want the same two never wait for each other. */
async function lockInOrder(
  em: EntityManager, ids: readonly string[],
): Promise<(Petition | null)[]> {
  const held = new Map<string, Petition | null>();
  for (const id of ids.toSorted()) held.set(id, await lockPetition(em, id));
  return ids.map((id) => held.get(id) ?? null);
}

/** What every part of a petition carries. */
export function partOf({ id: petitionId, tenant, division }: Row<Petition>) {
  return { petitionId, tenant, division };
}
