import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import { mayRegister } from '../domain/policy.ts';
import { listCompaniesById } from '../store/companies.ts';
import type { ProjectManager } from '../store/project-manager.entity.ts';
import { getManager, hasManager, holdManagers, insertManager } from '../store/project-managers.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'vault' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly companyId: string;
  readonly name: string;
}

/** Enters a project manager of a company: once, by a name that is sealed from then on (R-K-28). */
export function registerProjectManager(
  { actor, now, vault, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<ProjectManager> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'registerProjectManager', input, now },
    async () => {
      authorize(mayRegister(actor));
      const [company] = await listCompaniesById(em, [input.companyId]);
      if (!company) return unknownCompany();
      const name = textWithin('name', input.name, { max: 40 });
      if (name instanceof Refusal) return name;

      const { tenant, division, id: companyId } = company;
      await holdManagers(em, companyId);
      if (await hasManager(em, companyId, vault.indexes(name))) return alreadyRegistered();
      const manager = {
        id: newId(now), tenant, division, companyId, nameSealed: vault.seal(name),
        nameIndex: vault.index(name), registeredAt: now, registeredBy: actor.id,
      };
      await insertManager(em, manager);
      return manager;
    }, (id) => getManager(em, id)));
}

function unknownCompany(): Refusal {
  return new Refusal('UNKNOWN_COMPANY', 'There is no such company', '没有该物业企业',
    { field: 'companyId' });
}

function alreadyRegistered(): Refusal {
  return new Refusal('ALREADY_REGISTERED', 'The company has a project manager of this name',
    '该企业已登记同名项目经理', { field: 'name' });
}
