import { once } from '@linli/chassis/idempotency.ts';
import { publish } from '@linli/chassis/outbox.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import { subjectRegistered } from '@linli/schemas/events/property.ts';
import type { Context } from '../context.ts';
import { mayRegister } from '../domain/policy.ts';
import { register } from '../domain/registration.ts';
import type { Registration } from '../domain/registration.ts';
import { getCompany, insertCompany } from '../store/companies.ts';
import type { Company } from '../store/company.entity.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

/** Enters a company in the district's register: once, by its credit code. */
export function registerCompany(
  { actor, now, write }: Deps,
  { idempotencyKey: key, ...input }: Registration & { readonly idempotencyKey: string },
): Promise<Row<Company> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'registerCompany', input, now },
    async () => {
      authorize(mayRegister(actor));
      const registration = register(input, now);
      if (registration instanceof Refusal) return registration;

      const { tenant } = actor;
      const company = { ...registration, id: newId(now), tenant, division: tenant, staffCount: 0 };
      if (!(await insertCompany(em, company))) return alreadyRegistered();
      await publish(em, subjectRegistered, {
        subjectType: 'PROPERTY_COMPANY', subjectId: company.id, division: tenant, form: null,
      }, { tenant, now });
      return company;
    }, (id) => getCompany(em, id)));
}

function alreadyRegistered(): Refusal {
  return new Refusal('ALREADY_REGISTERED', 'A company with this credit code is registered',
    '该统一社会信用代码已登记', { field: 'creditCode' });
}
