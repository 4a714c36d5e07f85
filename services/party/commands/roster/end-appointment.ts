import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayAppoint } from '../../domain/policy.ts';
import { endTermOn } from '../../domain/roster/post.ts';
import {
  type AppointmentRow, endAppointmentOn, getAppointment, lockAppointment,
} from '../../store/roster/appointments.ts';
import { unknownAppointment } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly appointmentId: string;
  readonly lastOn: CivilDate;
  readonly handover: string;
}

/** Ends an appointment on its last day, and says what is handed over. */
export function endAppointment(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<AppointmentRow | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'endAppointment', input, now },
    async () => {
      const held = await lockAppointment(em, input.appointmentId);
      if (!held) return unknownAppointment();
      authorize(mayAppoint(actor, held.division));
      const handover = textWithin('handover', input.handover, { max: 2_000 });
      if (handover instanceof Refusal) return handover;
      const wrong = endTermOn(held, input.lastOn);
      return wrong ?? endAppointmentOn(em, held, { endsOn: input.lastOn, handover });
    }, (id) => getAppointment(em, id)));
}
