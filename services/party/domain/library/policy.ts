import { may } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';

/** The library is the whole district's, and kept by whoever governs all of it. */
export function mayKeepLibrary(actor: Actor): boolean {
  return may(actor, 'party.library', actor.tenant);
}
