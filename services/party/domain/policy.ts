import { type Actor, may } from '@linli/kernel/actor.ts';

/** Figures of a division are for who may read all of it: a part would pass for the whole. */
export function mayReadCoverage(actor: Actor, division: string): boolean {
  return may(actor, 'party.read', division);
}

/** Whoever governs a place appoints there; a unit answers for its own members. */
export function mayAppoint(actor: Actor, division: string, unitId: string | null = null): boolean {
  return may(actor, 'party.appoint', division, { organizations: [unitId] });
}
