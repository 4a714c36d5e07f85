import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { maySpeakFor } from '../../domain/bodies/policy.ts';
import { notAt, stageOf } from '../../domain/votes/vote.ts';
import {
  countProxiesOf, getProxy, insertProxy, lockElector,
} from '../../store/votes/ballots.ts';
import type { Proxy } from '../../store/votes/proxy.entity.ts';
import { holdVote } from '../../store/votes/votes.ts';
import { unknownElector, unknownVote } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly voteId: string;
  readonly electorId: string;
  readonly account: string;
  readonly document: string;
}

/** An owner has another vote by a written authority; nobody does for more than the rules allow. */
export function appointProxy(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Proxy> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'appointProxy', input, now }, async () => {
    // Alone: of two authorities at once for one person the second sees the first.
    const vote = await holdVote(em, input.voteId, 'ALONE');
    if (!vote) return unknownVote();
    const elector = await lockElector(em, input.electorId);
    if (elector?.voteId !== vote.id) return unknownElector();
    authorize(maySpeakFor(actor, vote, [elector]));
    const stage = stageOf(vote, now);
    const closed = stage === 'NOTICED' ? null : notAt('OPEN', stage);
    if (closed) return closed;
    const document = textWithin('document', input.document, { max: 200 });
    if (document instanceof Refusal) return document;
    const account = textWithin('account', input.account, { max: 200 });
    if (account instanceof Refusal) return account;
    if (await countProxiesOf(em, vote.id, account) >= vote.proxiesAtMost) {
      return tooMany(vote.proxiesAtMost);
    }
    const { tenant, division, id: voteId } = vote;
    const proxy = {
      id: newId(now), tenant, division, voteId, electorId: elector.id, account, document,
      enteredAt: now, enteredBy: actor.id,
    };
    return (await insertProxy(em, proxy)) ? proxy : appointed();
  }, (id) => getProxy(em, id)));
}

function tooMany(most: number): Refusal {
  return new Refusal('PROXY_LIMIT', `Nobody votes for more than ${most} others`,
    `受托人最多代理 ${most} 人`, { field: 'account' });
}

function appointed(): Refusal {
  return new Refusal('PROXY_APPOINTED', 'The voter has appointed somebody already', '该业主已委托他人',
    { field: 'electorId' });
}
