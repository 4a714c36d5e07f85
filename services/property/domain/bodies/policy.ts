import { may } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';

interface Placed {
  readonly division: string;
}

/** The community and the street keep bodies, help to form them, and hold votes for owners. */
export function mayKeepBodies(actor: Actor, { division }: Placed): boolean {
  return may(actor, 'body.manage', division);
}

/** The street accepts filings, warns and suspends, and takes unlawful decisions back (R-W-27). */
export function maySupervise(actor: Actor, { division }: Placed): boolean {
  return may(actor, 'body.supervise', division);
}

/** Whoever sits in a body acts as its member; an official may enter what they did. */
export function mayActIn(
  actor: Actor, { division }: Placed, accounts: readonly (string | null)[],
): boolean {
  return mayKeepBodies(actor, { division })
    || (may(actor, 'body.serve', division) && accounts.includes(actor.id));
}

/** A member of the body alone: nobody speaks for those who supervise. */
export function isMember(
  actor: Actor, { division }: Placed, accounts: readonly (string | null)[],
): boolean {
  return may(actor, 'body.serve', division) && accounts.includes(actor.id);
}

interface Voter {
  readonly accounts: readonly string[];
}

/** An owner votes for the own dwellings, or whoever was given a written authority. */
export function mayVoteFor(
  actor: Actor, { division }: Placed, { accounts }: Voter, proxy: string | null,
): boolean {
  return may(actor, 'vote.cast', division)
    && (accounts.includes(actor.id) || proxy === actor.id);
}

/** What an owner says beside the ballot; an official may enter what is said on paper. */
export function maySpeakFor(actor: Actor, placed: Placed, voters: readonly Voter[]): boolean {
  return mayKeepBodies(actor, placed)
    || voters.some((voter) => mayVoteFor(actor, placed, voter, null));
}
