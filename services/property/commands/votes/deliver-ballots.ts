import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { invalid } from '@linli/kernel/input.ts';
import type { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayKeepBodies } from '../../domain/bodies/policy.ts';
import { notAt, stageOf } from '../../domain/votes/vote.ts';
import { noteDelivered } from '../../store/votes/ballots.ts';
import { getVote, holdVote, type Vote } from '../../store/votes/votes.ts';
import { unknownVote } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly voteId: string;
  readonly electorIds: readonly string[];
}

const MOST = 1_000;

/** Notes whom a ballot was handed to: only silence of theirs may ever count (R-W-09). */
export function deliverBallots(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Vote | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'deliverBallots', input, now },
    async () => {
      const vote = await holdVote(em, input.voteId, 'SHARED');
      if (!vote) return unknownVote();
      authorize(mayKeepBodies(actor, vote));
      const stage = stageOf(vote, now);
      const closed = stage === 'NOTICED' ? null : notAt('OPEN', stage);
      if (closed) return closed;
      const { electorIds: ids } = input;
      if (ids.length < 1 || ids.length > MOST) {
        return invalid('electorIds', `are 1 to ${MOST}`, `须为 1 至 ${MOST} 人`);
      }
      const handed = { deliveredAt: now, deliveredBy: actor.id };
      await noteDelivered(em, { voteId: vote.id, ids }, handed);
      return vote;
    }, (id) => getVote(em, id)));
}
