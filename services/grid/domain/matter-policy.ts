import { may } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';

/** Whose matter it is, and of where. */
interface Applied {
  readonly division: string;
  readonly departmentId: string;
}

/** Nobody applies for a department but itself. */
export function mayApply(actor: Actor, { division, departmentId }: Applied): boolean {
  return may(actor, 'grid.apply', division, { organizations: [departmentId] })
    && actor.organization === departmentId;
}

/** The district's centre decides, wherever the matter is for; never as who applied. */
export function mayAdmit(actor: Actor, { departmentId }: Applied): boolean {
  return may(actor, 'grid.admit', actor.tenant) && actor.organization !== departmentId;
}
