import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayReview } from '../../domain/appraisal/policy.ts';
import {
  type AppraisalRow, getAppraisal, lockAppraisal,
} from '../../store/appraisal/appraisals.ts';
import { endResult } from './end-result.ts';
import { unknownAppraisal } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly appraisalId: string;
  readonly reason: string;
}

/** Withdraws an appraisal, a published one too (撤销): what followed from it is taken back. */
export function withdrawAppraisal(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<AppraisalRow | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'withdrawAppraisal', input, now },
    async () => {
      const held = await lockAppraisal(em, input.appraisalId);
      if (!held) return unknownAppraisal();
      authorize(mayReview(actor, held.division));
      const note = textWithin('reason', input.reason, { max: 1_000 });
      if (note instanceof Refusal) return note;
      const act = { by: actor.id, at: now, note };
      return endResult(em, held, { step: 'WITHDRAW', act, now });
    }, (id) => getAppraisal(em, id)));
}
