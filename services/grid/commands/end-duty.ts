import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { end } from '../domain/duty.ts';
import { mayRoster } from '../domain/policy.ts';
import { type DutyRow, findDuty, getDuty, lockPost, setEnd } from '../store/officers.ts';
import { tellDuty } from './tell-duty.ts';

interface EndDutyInput {
  readonly idempotencyKey: string;
  readonly dutyId: string;
  readonly at?: Date | null | undefined;
}

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

/** Relieves somebody of a duty (离岗). What fell to them before stays theirs on record. */
export function endDuty(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: EndDutyInput,
): Promise<DutyRow | Refusal> {
  return write((em) => once(
    em, { actor, key, mutation: 'endDuty', input, now },
    async () => {
      const duty = await findDuty(em, input.dutyId);
      if (!duty) return UNKNOWN_DUTY;
      authorize(mayRoster(actor, duty.division));
      const { id, officer: { id: officerId }, post, place, division } = duty;
      const terms = await lockPost(em, { tenant: actor.tenant, post, place });

      const term = end(terms.find((each) => each.id === id) ?? duty, input.at ?? now, now);
      if (term instanceof Refusal) return term;

      await setEnd(em, id, term.endedAt);
      const told = { id, tenant: actor.tenant, post, place, division, officerId, ...term };
      await tellDuty(em, told, now);
      return getDuty(em, id);
    },
    (id) => getDuty(em, id),
  ));
}

const UNKNOWN_DUTY = new Refusal(
  'UNKNOWN_DUTY', 'There is no such duty', '没有该任职记录', { field: 'dutyId' },
);
