import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { civilDateOf } from '@linli/kernel/civil.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { mayRecord } from '../domain/policy.ts';
import { check } from '../domain/registration.ts';
import type { Registration } from '../domain/registration.ts';
import { findTeam } from '../store/teams.ts';
import { getVolunteer, insertVolunteer } from '../store/volunteers.ts';
import type { VolunteerRow } from '../store/volunteers.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'vault' | 'write'>;

interface RegisterVolunteerInput extends Registration {
  readonly idempotencyKey: string;
}

export async function registerVolunteer(
  { actor, now, vault, write }: Deps, { idempotencyKey: key, ...input }: RegisterVolunteerInput,
): Promise<VolunteerRow | Refusal> {
  authorize(mayRecord(actor, input.division));
  return write((em) => once(
    em, { actor, key, mutation: 'registerVolunteer', input, now },
    async () => {
      const registration = check(input);
      if (registration instanceof Refusal) return registration;
      if (!(await findTeam(em, registration.teamId))) return UNKNOWN_TEAM;

      const { name, phone } = registration;
      const volunteer = {
        ...registration,
        id: newId(now),
        tenant: actor.tenant,
        name: vault.seal(name),
        phone: vault.seal(phone),
        phoneIndex: vault.index(phone),
        registeredOn: civilDateOf(now),
      };
      await insertVolunteer(em, volunteer);
      return volunteer;
    },
    (id) => getVolunteer(em, id),
  ));
}

const UNKNOWN_TEAM = new Refusal(
  'UNKNOWN_TEAM', 'There is no such team', '没有该志愿服务队', { field: 'teamId', rule: 'R-S-01' },
);
