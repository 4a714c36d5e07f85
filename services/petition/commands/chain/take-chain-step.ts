import type { EntityManager } from '@linli/chassis/database.ts';
import { endDeadline } from '@linli/chassis/deadlines.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { isId, newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { CHAIN_CLOCKS, type ChainStep, isChainOpen, OUTLASTING } from '../../domain/chain.ts';
import { type Bearing, takeChainStep as decide, windowOf } from '../../domain/chain-steps.ts';
import { checkWindow } from '../../domain/chain-clocks.ts';
import {
  checkRecusal, type GuardedChainStep, mayTakeChainStep,
} from '../../domain/chain-policy.ts';
import type { Moment } from '../../domain/clocks.ts';
import { BOUNDS, checkText } from '../../domain/wording.ts';
import { type Act, recusedIn } from '../../store/chain-acts.ts';
import type { Chain } from '../../store/chain.entity.ts';
import { insertAct, listActs, openChain } from '../../store/chains.ts';
import type { Petition } from '../../store/petition.entity.ts';
import { getPetition, lockPetition } from '../../store/petitions.ts';
import { unknownPetition } from '../refusals.ts';
import type { Answer, Deps, StepInput } from '../take-step.ts';
import { startChainClocks } from './clocks.ts';
import { openClock } from './open-clock.ts';
import { notChained } from './refusals.ts';

/** A petition on the national course, held, with the register of its steps. */
export interface ChainCase {
  readonly petition: Petition;
  readonly chain: Chain;
  readonly acts: readonly Act[];
}

interface Call<I> {
  readonly mutation: string;
  /** Which step of the policy it is, where the case tells. */
  readonly guard: GuardedChainStep | ((open: ChainCase) => GuardedChainStep);
  readonly input: I;
}

/** The shell every step of the chain shares: sent once, the row held, the actor allowed. */
export async function takeChainStep<I extends StepInput>(
  deps: Deps,
  { mutation, guard, input }: Call<I>,
  work: (em: EntityManager, open: ChainCase) => Promise<Answer>,
): Promise<Answer> {
  const { actor, now, write } = deps;
  const wrong = checkText('idempotencyKey', input.idempotencyKey, BOUNDS.idempotencyKey);
  if (wrong) return wrong;
  if (!isId(input.petitionId)) return unknownPetition();
  const sending = { actor, now, input, key: input.idempotencyKey, mutation };
  return write((em) => once<Row<Petition>>(em, sending, async () => {
    const petition = await lockPetition(em, input.petitionId);
    if (!petition) return unknownPetition();
    const chain = await openChain(em, petition.id);
    if (!chain) return notChained();
    const open = { petition, chain, acts: await listActs(em, [petition.id]) };
    const subject = { ...petition, office: chain.office, recused: recusedIn(open.acts) };
    authorize(mayTakeChainStep(actor, typeof guard === 'string' ? guard : guard(open), subject));
    return checkRecusal(actor, subject) ?? work(em, open);
  }, (id) => getPetition(em, id)));
}

/** Who takes a step, and when. */
export interface By extends Moment {
  readonly actor: { readonly id: string };
}

type Held = Pick<ChainCase, 'petition' | 'chain'>;

/** What is written in the register of a step. */
export interface Entry {
  readonly text?: string;
  readonly body?: object;
}

/** Takes a step by the table: its window, its stage, the clocks it stops and starts, its record. */
export async function advanceChain(
  em: EntityManager, open: Held, step: ChainStep, deps: By, entry: Entry = {},
): Promise<Petition | Refusal> {
  const { petition, chain } = open;
  const move = moveOf(step, chain);
  if (move instanceof Refusal) return move;
  const late = await checkTime(em, petition.id, step, deps.now);
  if (late) return late;
  const ends = isChainOpen(chain.stage) && !isChainOpen(move.stage);
  em.assign(chain, { stage: move.stage });
  if (move.meets.length > 0) await endDeadline(em, petition.id, move.meets, 'MET', deps.now);
  if (move.drops.length > 0) await endDeadline(em, petition.id, move.drops, 'CANCELLED', deps.now);
  await startChainClocks(em, open, move.starts, deps);
  await record(em, open, step, deps, entry);
  if (ends) await end(em, petition, deps.now);
  return petition;
}

/** What the table says of the step, for who changes a case before it is taken. */
export function moveOf(step: ChainStep, chain: Row<Chain>) {
  return decide(step, chain.stage, bearingOf(chain));
}

/** What the chain's rules ask of a case. */
export function bearingOf({ class: of, procedure, identity }: Row<Chain>): Bearing {
  return { class: of, procedure, notifiable: identity === 'CLEAR' };
}

async function checkTime(
  em: EntityManager, petitionId: string, step: ChainStep, now: Date,
): Promise<Refusal | null> {
  const window = windowOf(step);
  if (window === null) return null;
  const clock = await openClock(em, petitionId, window);
  return checkWindow(window, clock?.dueAt ?? null, now);
}

async function record(
  em: EntityManager, { petition, chain }: Held, step: ChainStep, { actor, now: at }: By,
  { text = '', body = {} }: Entry,
): Promise<void> {
  const { id: petitionId, tenant, division } = petition;
  await insertAct(em, {
    id: newId(at), tenant, division, petitionId, step, stage: chain.stage, at, by: actor.id,
    text: text.trim(), body,
  });
}

/** The end of the chain ends what was owed in it, but for what outlasts it. */
async function end(em: EntityManager, petition: Petition, now: Date): Promise<void> {
  em.assign(petition, { stage: 'CLOSED', closedAt: now });
  const owed = CHAIN_CLOCKS.filter((kind) => !OUTLASTING.includes(kind));
  await endDeadline(em, petition.id, owed, 'CANCELLED', now);
}
