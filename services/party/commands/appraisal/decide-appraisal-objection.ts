import type { EntityManager } from '@linli/chassis/database.ts';
import { endDeadline } from '@linli/chassis/deadlines.ts';
import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayReview } from '../../domain/appraisal/policy.ts';
import {
  type AppraisalRow, getAppraisal, lockAppraisal,
} from '../../store/appraisal/appraisals.ts';
import { getScheme } from '../../store/appraisal/schemes.ts';
import { decideObjection, lockOpenObjection } from '../../store/appraisal/trail.ts';
import { endResult } from './end-result.ts';
import { UNSCORED } from './look-again-at-appraisal.ts';
import { type Act, moveOn } from './move-on.ts';
import { publicityDue } from './publicity.ts';
import { publishResult } from './publish-result.ts';
import { samePerson, unknownAppraisal } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly appraisalId: string;
  readonly upheld: boolean;
  readonly note: string;
}

/** Decides what was said against a result; whoever scored it or said it does not. */
export function decideAppraisalObjection(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<AppraisalRow | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'decideAppraisalObjection', input, now },
    async () => {
      const held = await lockAppraisal(em, input.appraisalId);
      if (!held) return unknownAppraisal();
      authorize(mayReview(actor, held.division));
      const note = textWithin('note', input.note, { max: 1_000 });
      if (note instanceof Refusal) return note;
      const objection = await lockOpenObjection(em, held.id);
      if (!objection) return noObjection();
      if ([held.scoredBy, objection.raisedBy].includes(actor.id)) return samePerson('appraisalId');
      const { upheld } = input;
      await decideObjection(em, objection.id, {
        upheld, decidedBy: actor.id, decidedAt: now, note,
      });
      await endDeadline(em, held.id, ['OBJECTION'], 'MET', now);
      const act = { by: actor.id, at: now, note };
      return upheld ? takeBack(em, held, act) : release(em, held, act);
    }, (id) => getAppraisal(em, id)));
}

/** It is judged anew; a candidate is one no more, for the others were chosen beside it. */
async function takeBack(
  em: EntityManager, held: AppraisalRow, act: Act,
): Promise<AppraisalRow | Refusal> {
  const { kind } = await getScheme(em, held.schemeId);
  if (kind === 'AWARD') return endResult(em, held, { step: 'WITHDRAW', act, now: act.at });
  await endDeadline(em, held.id, ['PUBLICITY'], 'CANCELLED', act.at);
  return moveOn(em, held, 'REOPEN', act, UNSCORED);
}

/** It is shown on, and holds at once where its publicity ended in the meantime. */
async function release(
  em: EntityManager, held: AppraisalRow, act: Act,
): Promise<AppraisalRow | Refusal> {
  const released = await moveOn(em, held, 'RELEASE', act);
  const dueAt = await publicityDue(em, held.id);
  if (released instanceof Refusal || (dueAt && dueAt > act.at)) return released;
  return publishResult(em, released, await getScheme(em, held.schemeId), { act, now: act.at });
}

function noObjection(): Refusal {
  return new Refusal('NO_OBJECTION', 'Nobody objects to it', '没有待处理的异议',
    { field: 'appraisalId' });
}
