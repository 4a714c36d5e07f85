import { startDeadline } from '@linli/chassis/deadlines.ts';
import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { startClock } from '../../domain/clocks.ts';
import { mayAppoint } from '../../domain/policy.ts';
import { findMember, findPlace } from '../../store/roster/appointments.ts';
import {
  getRegistration, insertRegistration, type RegistrationRow,
} from '../../store/roster/registrations.ts';
import { unknownMember, unknownPlace } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'calendar' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly memberId: string;
  readonly estateId: string;
  readonly skills: string;
  readonly availability: string;
}

/** R-P-09: both sides answer within five working days of the application. */
const ANSWER = {
  limit: { amount: 5, unit: 'WORKING_DAYS' },
  law: { code: 'R-P-09', version: 1, source: 'general knowledge, verify locally' },
} as const;

/** Registers a serving member where they live (双报到); unit and residence have yet to confirm. */
export function registerDually(
  { actor, calendar, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<RegistrationRow | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'registerDually', input, now },
    async () => {
      const member = await findMember(em, input.memberId);
      if (!member) return unknownMember();
      const division = await findPlace(em, 'ESTATE', input.estateId);
      if (division === null) return unknownPlace('estateId');
      authorize(mayAppoint(actor, division)
        || mayAppoint(actor, member.division, member.organizationId));
      const skills = textWithin('skills', input.skills, { max: 500 });
      if (skills instanceof Refusal) return skills;
      const availability = textWithin('availability', input.availability, { max: 500 });
      if (availability instanceof Refusal) return availability;
      const { tenant } = actor;
      const row: RegistrationRow = {
        id: newId(now), tenant, division, memberId: member.id, estateId: input.estateId,
        organizationId: member.organizationId, skills, availability, stage: 'PENDING',
        requestedBy: actor.id, requestedAt: now, unitBy: null, residenceBy: null, decidedAt: null,
        note: '',
      };
      if (!(await insertRegistration(em, row))) return registered();
      const clock = startClock('DUAL_REGISTRATION', ANSWER.limit, ANSWER.law, { now, calendar });
      await startDeadline(em, {
        ...clock, id: newId(now), tenant, division, subjectId: row.id, context: {},
      });
      return row;
    }, (id) => getRegistration(em, id)));
}

function registered(): Refusal {
  return new Refusal('ALREADY_REGISTERED', 'The member is registered in an estate already',
    '该党员已在小区报到', { field: 'memberId' });
}
