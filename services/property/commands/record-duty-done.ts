import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { mayDecide } from '../domain/case-policy.ts';
import type { CreditDisclosure } from '../store/credit-disclosure.entity.ts';
import { changeDisclosure, getDisclosure, lockDisclosure } from '../store/credit-disclosures.ts';
import { unclassified } from './open-case.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly entryId: string;
  /** What shows it, such as a receipt's number. */
  readonly evidence: string;
}

/**
 * The duty a record tells of is done. Before the longest period is over this lets the disclosure
 * stop of itself; after it, a repair has to be applied for (R-K-25).
 */
export function recordDutyDone(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<CreditDisclosure> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'recordDutyDone', input, now },
    async () => {
      const held = await lockDisclosure(em, input.entryId);
      if (!held) return unclassified();
      authorize(mayDecide(actor, held));
      const dutyEvidence = textWithin('evidence', input.evidence, { max: 200 }, 'R-K-24');
      if (dutyEvidence instanceof Refusal) return dutyEvidence;
      if (held.dutyDoneAt) return doneBefore();
      return changeDisclosure(em, held, { dutyDoneAt: now, dutyEvidence });
    }, (id) => getDisclosure(em, id)));
}

function doneBefore(): Refusal {
  return new Refusal('DUTY_DONE', 'The duty was recorded as done', '义务履行情况已登记',
    { field: 'entryId' });
}
