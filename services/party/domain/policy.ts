import { type Actor, may } from '@linli/kernel/actor.ts';

/** Figures of a division are for who may read all of it: a part would pass for the whole. */
export function mayReadCoverage(actor: Actor, division: string): boolean {
  return may(actor, 'party.read', division);
}
