import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayObject } from '../../domain/appraisal/policy.ts';
import {
  type AppraisalRow, getAppraisal, lockAppraisal,
} from '../../store/appraisal/appraisals.ts';
import { getScheme } from '../../store/appraisal/schemes.ts';
import { insertObjection } from '../../store/appraisal/trail.ts';
import { startOn } from './carry-on.ts';
import { moveOn } from './move-on.ts';
import { publicityDue } from './publicity.ts';
import { unknownAppraisal } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly appraisalId: string;
  readonly grounds: string;
}

/** Objects to a result in publicity: that one is held back, and no other. */
export function objectToAppraisal(
  { actor, calendar, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<AppraisalRow | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'objectToAppraisal', input, now },
    async () => {
      const held = await lockAppraisal(em, input.appraisalId);
      if (!held) return unknownAppraisal();
      authorize(mayObject(actor, held));
      const grounds = textWithin('grounds', input.grounds, { max: 2_000 });
      if (grounds instanceof Refusal) return grounds;
      const dueAt = await publicityDue(em, held.id);
      if (dueAt && now > dueAt) return over();
      const act = { by: actor.id, at: now, note: grounds };
      const moved = await moveOn(em, held, 'HOLD_BACK', act);
      if (moved instanceof Refusal) return moved;
      await insertObjection(em, {
        id: newId(now), appraisalId: held.id, tenant: held.tenant, grounds, raisedBy: actor.id,
        raisedAt: now, upheld: null, decidedBy: null, decidedAt: null, note: null,
      });
      const scheme = await getScheme(em, held.schemeId);
      const { objection: allowance } = scheme.terms;
      await startOn(em, moved, scheme, { kind: 'OBJECTION', allowance, at: { now, calendar } });
      return moved;
    }, (id) => getAppraisal(em, id)));
}

function over(): Refusal {
  return new Refusal('PUBLICITY_OVER', 'The publicity is over: nothing is objected to any more',
    '公示期已届满，不再受理异议', { field: 'appraisalId' });
}
