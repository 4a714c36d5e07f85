import { once } from '@linli/chassis/idempotency.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { addDays, civilDateOf, endOf } from '@linli/kernel/civil.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayKeepBodies, maySupervise } from '../../domain/bodies/policy.ts';
import { type Annuller, notAt, stageOf } from '../../domain/votes/vote.ts';
import { changeVote, getVote, holdVote, type Vote } from '../../store/votes/votes.ts';
import { meetBodyClocks } from '../bodies/body-clocks.ts';
import { unknownVote } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;
type Changed = Promise<Vote | Refusal>;

interface Asked {
  readonly idempotencyKey: string;
  readonly voteId: string;
}

type Change = (em: EntityManager, vote: Vote) => Promise<Partial<Vote> | Refusal>;

function change(
  { actor, now, write }: Deps, mutation: string, { idempotencyKey: key, ...input }: Asked,
  { may, decide }: { may: (vote: Vote) => boolean; decide: Change },
): Changed {
  return write((em) => once(em, { actor, key, mutation, input, now }, async () => {
    const vote = await holdVote(em, input.voteId, 'ALONE');
    if (!vote) return unknownVote();
    authorize(may(vote));
    const to = await decide(em, vote);
    return to instanceof Refusal ? to : changeVote(em, vote, to);
  }, (id) => getVote(em, id)));
}

/** Gives a vote more time while it is open, as often as the rules of the assembly allow. */
export function prolongVote(deps: Deps, input: Asked): Changed {
  return change(deps, 'prolongVote', input, {
    may: (vote) => mayKeepBodies(deps.actor, vote),
    decide: (_, vote) => Promise.resolve(prolonged(vote, deps.now)),
  });
}

function prolonged(vote: Vote, now: Date): Partial<Vote> | Refusal {
  const closed = notAt('OPEN', stageOf(vote, now));
  if (closed) return closed;
  if (vote.prolonged >= vote.prolongations) {
    return new Refusal('ALREADY_PROLONGED', `It is prolonged ${vote.prolongations} times at most`,
      `表决最多延长 ${vote.prolongations} 次`, { field: 'voteId', rule: 'R-W-01' });
  }
  const closesAt = endOf(addDays(civilDateOf(vote.closesAt), vote.prolongDays));
  return { closesAt, prolonged: vote.prolonged + 1 };
}

/** Notes that the result was posted (R-W-20), which ends its clock. */
export function publishVoteResult(deps: Deps, input: Asked): Changed {
  return change(deps, 'publishVoteResult', input, {
    may: (vote) => mayKeepBodies(deps.actor, vote),
    async decide(em, vote) {
      const wrong = notAt('DECIDED', stageOf(vote, deps.now));
      if (wrong) return wrong;
      await meetBodyClocks(em, vote.id, ['RESULT_PUBLISHED'], deps.now);
      return { publishedAt: vote.publishedAt ?? deps.now };
    },
  });
}

interface Annulment extends Asked {
  readonly by: Annuller;
  readonly document: string;
}

/** Records that a court (R-W-26) or the street (R-W-27) took a decision back. */
export function annulVote(deps: Deps, input: Annulment): Changed {
  return change(deps, 'annulVote', input, {
    may: (vote) => maySupervise(deps.actor, vote),
    async decide(em, vote) {
      const wrong = notAt('DECIDED', stageOf(vote, deps.now));
      if (wrong) return wrong;
      const annulment = textWithin('document', input.document, { max: 500 });
      if (annulment instanceof Refusal) return annulment;
      await meetBodyClocks(em, vote.id, ['RESULT_PUBLISHED'], deps.now);
      return { annulledAt: deps.now, annulledBy: input.by, annulment };
    },
  });
}
