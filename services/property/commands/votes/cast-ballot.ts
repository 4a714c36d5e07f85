import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayKeepBodies, mayVoteFor } from '../../domain/bodies/policy.ts';
import {
  type Ballot as Said, type Channel, commitmentOf, readBallot,
} from '../../domain/votes/ballot.ts';
import { notAt, stageOf } from '../../domain/votes/vote.ts';
import type { Ballot } from '../../store/votes/ballot.entity.ts';
import {
  findByCommitment, findProxy, getBallot, insertBallot, lockElector, replaceBallot,
} from '../../store/votes/ballots.ts';
import type { Elector } from '../../store/votes/elector.entity.ts';
import { holdVote, type Vote } from '../../store/votes/votes.ts';
import { alreadyVoted, unknownElector, unknownVote } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'vault' | 'write'>;

interface Asked extends Said {
  readonly idempotencyKey: string;
  readonly voteId: string;
  readonly electorId: string;
}

/**
 * An owner votes, or who was given a written authority. The ballot is sealed as it comes in; what
 * is published is its commitment, which tells nothing to whoever has not the voter's own nonce.
 */
export function castBallot(
  deps: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Ballot> | Refusal> {
  const { actor, now, write } = deps;
  return write((em) => once(em, { actor, key, mutation: 'castBallot', input, now }, async () => {
    const held = await hold(em, input);
    if (held instanceof Refusal) return held;
    const proxy = await findProxy(em, held.elector.id);
    authorize(mayVoteFor(actor, held.vote, held.elector, proxy?.account ?? null));
    return take(em, deps, held, { said: input, channel: 'ELECTRONIC', paper: null });
  }, (id) => getBallot(em, id)));
}

/** Enters a ballot that came in on paper, which stays where it is kept. */
export function enterPaperBallot(
  deps: Deps, { idempotencyKey: key, ...input }: Asked & { readonly paper: string },
): Promise<Row<Ballot> | Refusal> {
  const { actor, now, write } = deps;
  return write((em) => once(em, { actor, key, mutation: 'enterPaperBallot', input, now },
    async () => {
      const held = await hold(em, input);
      if (held instanceof Refusal) return held;
      authorize(mayKeepBodies(actor, held.vote));
      const paper = textWithin('paper', input.paper, { max: 200 });
      if (paper instanceof Refusal) return paper;
      return take(em, deps, held, { said: input, channel: 'PAPER', paper });
    }, (id) => getBallot(em, id)));
}

interface Held {
  readonly vote: Vote;
  readonly elector: Row<Elector>;
}

/** The vote is shared with other ballots, so that many come in at once and none after the count. */
async function hold(
  em: EntityManager, { voteId, electorId }: Pick<Asked, 'voteId' | 'electorId'>,
): Promise<Held | Refusal> {
  const vote = await holdVote(em, voteId, 'SHARED');
  if (!vote) return unknownVote();
  const elector = await lockElector(em, electorId);
  return elector?.voteId === vote.id ? { vote, elector } : unknownElector();
}

interface Arriving {
  readonly said: Said;
  readonly channel: Channel;
  readonly paper: string | null;
}

async function take(
  em: EntityManager, { actor, now, vault }: Deps, { vote, elector }: Held,
  { said, channel, paper }: Arriving,
): Promise<Row<Ballot> | Refusal> {
  const closed = notAt('OPEN', stageOf(vote, now));
  if (closed) return closed;
  const read = readBallot(vote.items.map(({ id }) => id), said);
  if (read instanceof Refusal) return read;
  const { tenant, division, id: voteId } = vote;
  const commitment = commitmentOf(voteId, elector.id, read);
  if (await findByCommitment(em, commitment)) return alreadyVoted();
  if (vote.recast) await replaceBallot(em, elector.id);
  const ballot: Row<Ballot> = {
    id: newId(now), tenant, division, voteId, electorId: elector.id, channel, state: 'CAST',
    answersSealed: vault.seal(JSON.stringify(read)), commitment, castAt: now,
    castBy: actor.id, paper,
  };
  return (await insertBallot(em, ballot)) ? ballot : alreadyVoted();
}
