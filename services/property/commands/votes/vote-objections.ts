import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayKeepBodies, maySpeakFor, maySupervise } from '../../domain/bodies/policy.ts';
import { notAt, stageOf } from '../../domain/votes/vote.ts';
import { findBallot, listElectorsOf, setBallotState } from '../../store/votes/ballots.ts';
import type { VoteObjection } from '../../store/votes/vote-objection.entity.ts';
import {
  decideObjection, getObjection, holdVote, insertObjection, lockObjection, type Vote,
} from '../../store/votes/votes.ts';
import { unknownBallot, unknownVote } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;
type Objected = Promise<Row<VoteObjection> | Refusal>;

interface Asked {
  readonly idempotencyKey: string;
  readonly voteId: string;
  readonly ballotId?: string | null | undefined;
  readonly grounds: string;
}

const TEXT = { max: 2_000 };

/** An owner objects to a ballot before the count, or to the result after it. */
export function objectToVote(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Objected {
  return write((em) => once(em, { actor, key, mutation: 'objectToVote', input, now }, async () => {
    const { voteId, ballotId = null } = input;
    const vote = await holdVote(em, voteId, 'SHARED');
    if (!vote) return unknownVote();
    authorize(maySpeakFor(actor, vote, await listElectorsOf(em, [vote.id], actor.id)));
    const grounds = textWithin('grounds', input.grounds, TEXT);
    if (grounds instanceof Refusal) return grounds;
    const wrong = await checkObject(em, vote, ballotId, now);
    if (wrong) return wrong;
    const objection = {
      id: newId(now), tenant: vote.tenant, division: vote.division, voteId, ballotId, grounds,
      lodgedAt: now, lodgedBy: actor.id, upheld: null, decidedAt: null, decidedBy: null, note: null,
    };
    return (await insertObjection(em, objection)) ? objection : open();
  }, (id) => getObjection(em, id)));
}

async function checkObject(
  em: EntityManager, vote: Vote, ballotId: string | null, now: Date,
): Promise<Refusal | null> {
  const stage = stageOf(vote, now);
  if (ballotId === null) return notAt('DECIDED', stage);
  const ballot = await findBallot(em, ballotId);
  if (ballot?.voteId !== vote.id || ballot.state !== 'CAST') return unknownBallot();
  return stage === 'OPEN' ? null : notAt('ENDED', stage);
}

interface Decided {
  readonly idempotencyKey: string;
  readonly objectionId: string;
  readonly upheld: boolean;
  readonly note: string;
}

/** Upheld, an objection strikes its ballot out; while the vote is open the voter has another. */
export function decideVoteObjection(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Decided,
): Objected {
  return write((em) => once(em, { actor, key, mutation: 'decideVoteObjection', input, now },
    async () => {
      const held = await lockObjection(em, input.objectionId);
      if (!held) return unknown();
      const vote = await holdVote(em, held.voteId, 'SHARED');
      if (!vote) return unknownVote();
      authorize(held.ballotId === null ? maySupervise(actor, vote) : mayKeepBodies(actor, vote));
      if (held.upheld !== null) return decided();
      const note = textWithin('note', input.note, TEXT);
      if (note instanceof Refusal) return note;
      const { upheld } = input;
      if (upheld && held.ballotId !== null) await setBallotState(em, held.ballotId, 'STRUCK');
      return decideObjection(em, held, { upheld, note, decidedAt: now, decidedBy: actor.id });
    }, (id) => getObjection(em, id)));
}

function open(): Refusal {
  return new Refusal('VOTE_OBJECTION_OPEN', 'An objection to this ballot is open', '该表决票已有异议在办',
    { field: 'ballotId' });
}

function unknown(): Refusal {
  return new Refusal('UNKNOWN_VOTE_OBJECTION', 'There is no such objection', '没有该异议',
    { field: 'objectionId' });
}

function decided(): Refusal {
  return new Refusal('VOTE_OBJECTION_DECIDED', 'The objection is decided', '该异议已处理',
    { field: 'objectionId' });
}
