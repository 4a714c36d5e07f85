import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayAppoint } from '../../domain/policy.ts';
import {
  type AppointmentRow, getAppointment, insertVisit, lockAppointment,
} from '../../store/roster/appointments.ts';
import { unknownAppointment } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'today' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly appointmentId: string;
  readonly visitedOn: CivilDate;
  readonly content: string;
}

/** Enters a visit that an instructor paid, on a day of the appointment that has come (P-34). */
export function recordInstructorVisit(
  { actor, now, today, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<AppointmentRow | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'recordInstructorVisit', input, now },
    async () => {
      const held = await lockAppointment(em, input.appointmentId);
      if (held?.post !== 'INSTRUCTOR') return unknownAppointment();
      authorize(mayAppoint(actor, held.division));
      const content = textWithin('content', input.content, { max: 2_000 });
      if (content instanceof Refusal) return content;
      const { visitedOn } = input;
      const { id: appointmentId, tenant, startsOn, endsOn } = held;
      if (visitedOn < startsOn || visitedOn > (endsOn ?? today) || visitedOn > today) {
        return invalid('visitedOn', 'is a day of the appointment that has come',
          '须为任职期间已到的日期');
      }
      await insertVisit(em, {
        id: newId(now), tenant, appointmentId, visitedOn, content, recordedBy: actor.id,
        recordedAt: now,
      });
      return held;
    }, (id) => getAppointment(em, id)));
}
