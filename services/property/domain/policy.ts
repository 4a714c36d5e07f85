import { may } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';

/** How an estate is managed is entered by those who govern its division. */
export function mayManage(actor: Actor, estate: { readonly division: string }): boolean {
  return may(actor, 'property.manage', estate.division);
}

/** The register of companies is the whole district's. */
export function mayRegister(actor: Actor): boolean {
  return may(actor, 'property.manage', actor.tenant);
}
