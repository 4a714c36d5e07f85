import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayReview } from '../../domain/appraisal/policy.ts';
import { choose, type Stage } from '../../domain/appraisal/standing.ts';
import { lockRound } from '../../store/appraisal/appraisals.ts';
import { findSchemeInForce, getScheme, type SchemeRow } from '../../store/appraisal/schemes.ts';
import { post } from './carry-on.ts';
import { moveOn } from './move-on.ts';
import { unknownScheme } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly scheme: string;
  readonly period: string;
  readonly note: string;
}

/** Chooses the best of a period's candidates, as many as the award has, and shows them (公示). */
export function postAwardResults(
  { actor, calendar, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<SchemeRow | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'postAwardResults', input, now },
    async () => {
      const { tenant, id: by } = actor;
      authorize(mayReview(actor, tenant));
      const note = textWithin('note', input.note, { max: 1_000 });
      if (note instanceof Refusal) return note;
      const { scheme: code, period } = input;
      const scheme = await findSchemeInForce(em, { tenant, code, at: now });
      if (!scheme || scheme.terms.top === null) return unknownScheme();
      const ready: Stage = scheme.secondLook ? 'SECOND_LOOK' : 'SCORED';
      const round = await lockRound(em, { tenant, code, period });
      const late = round.filter(({ stage }) => AWAITING.includes(stage) && stage !== ready);
      const candidates = round.filter(({ stage }) => stage === ready);
      if (late.length > 0 || candidates.length === 0) return unfinished(late.length);
      const { chosen, passedOver } = choose(candidates, scheme.terms.top);
      for (const { candidate, rank } of chosen) {
        await post(em, candidate, scheme, {
          act: { by, at: now, note }, at: { now, calendar }, rank,
        });
      }
      for (const each of passedOver) {
        await moveOn(em, each, 'PASS_OVER', { by, at: now, note }, { endedAt: now });
      }
      return scheme;
    }, (id) => getScheme(em, id)));
}

const AWAITING: readonly Stage[] = ['OPEN', 'SCORED', 'SECOND_LOOK'];

function unfinished(count: number): Refusal {
  return new Refusal('ROUND_UNFINISHED', `${count} candidates are not judged yet, or there are none`,
    `尚有 ${count} 名候选未评定，或没有候选`, { field: 'period' });
}
