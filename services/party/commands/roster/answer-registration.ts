import { endDeadline } from '@linli/chassis/deadlines.ts';
import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayAppoint } from '../../domain/policy.ts';
import { answer, end, type Side } from '../../domain/roster/registration.ts';
import { findMember } from '../../store/roster/appointments.ts';
import {
  changeRegistration, getRegistration, lockRegistration, type RegistrationRow,
} from '../../store/roster/registrations.ts';
import { unknownMember, unknownRegistration } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Answered {
  readonly idempotencyKey: string;
  readonly registrationId: string;
  readonly side: Side;
  readonly confirmed: boolean;
  readonly note: string;
}

/** One side confirms or rejects, with its reason; a registration holds once both have confirmed. */
export function answerDualRegistration(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Answered,
): Promise<RegistrationRow | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'answerDualRegistration', input, now },
    async () => {
      const held = await lockRegistration(em, input.registrationId);
      if (!held) return unknownRegistration();
      const { side, confirmed } = input;
      const member = await findMember(em, held.memberId);
      if (!member) return unknownMember();
      authorize(side === 'UNIT' ? mayAppoint(actor, member.division, held.organizationId)
        : mayAppoint(actor, held.division));
      const note = textWithin('note', input.note, { max: 500 });
      if (note instanceof Refusal) return note;
      const answered = answer(held, { side, confirmed, by: actor.id });
      if (answered instanceof Refusal) return answered;
      const isDecided = answered.stage !== 'PENDING';
      if (isDecided) await endDeadline(em, held.id, ['DUAL_REGISTRATION'], 'MET', now);
      return changeRegistration(em, held, { ...answered, decidedAt: isDecided ? now : null, note });
    }, (id) => getRegistration(em, id)));
}

interface Ended {
  readonly idempotencyKey: string;
  readonly registrationId: string;
  readonly note: string;
}

/** Ends a registration: the member moved, left the unit, or withdraws it. */
export function endDualRegistration(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Ended,
): Promise<RegistrationRow | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'endDualRegistration', input, now },
    async () => {
      const held = await lockRegistration(em, input.registrationId);
      if (!held) return unknownRegistration();
      authorize(mayAppoint(actor, held.division, held.organizationId));
      const note = textWithin('note', input.note, { max: 500 });
      if (note instanceof Refusal) return note;
      const wrong = end(held);
      if (wrong) return wrong;
      await endDeadline(em, held.id, ['DUAL_REGISTRATION'], 'CANCELLED', now);
      return changeRegistration(em, held, { stage: 'ENDED', decidedAt: now, note });
    }, (id) => getRegistration(em, id)));
}
