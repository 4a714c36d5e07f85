import { may } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';

/** The books of a fund are kept by those who hold the purse of its division. */
export function mayKeepBooks(actor: Actor, of: { readonly division: string }): boolean {
  return may(actor, 'property.account', of.division);
}
