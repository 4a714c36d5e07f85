import { idOf } from '@linli/kernel/ids.ts';
import type { Plan } from './plan.ts';

/** What rows refer to each other by; services know them only by what comes out. */
export function idsOf({ tenant }: Pick<Plan, 'tenant'>) {
  const named = (kind: string) => (...name: readonly (string | number)[]) =>
    idOf(tenant, kind, ...name);
  return {
    grid: named('grid'), officer: named('officer'), duty: named('duty'), squad: named('squad'),
    estate: named('estate'), building: named('building'), dwelling: named('dwelling'),
    resident: named('resident'), company: named('company'), association: named('association'),
    contract: named('contract'), body: named('body'), facility: named('facility'),
    party: named('party'), member: named('member'), position: named('position'),
    department: named('department'), dutyItem: named('duty-item'), social: named('social'),
    brand: named('brand'), team: named('team'), volunteer: named('volunteer'),
  };
}
