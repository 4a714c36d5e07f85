import type { Weight } from './tally.ts';

/** A dwelling that is not sold yet is its developer's (开发企业未出售部分). */
export const OWNER_KINDS = ['PERSON', 'ORGANIZATION', 'DEVELOPER'] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];

/** Why somebody counts as an owner (R-W-07): the register, or a lawful purchase and possession. */
export const BASES = ['REGISTERED', 'POSSESSION'] as const;
export type Basis = (typeof BASES)[number];

/** An exclusive part with whoever owns it on the day of record; nobody where it is not known. */
export interface Part {
  readonly dwellingId: string;
  /** In 0.01 square metre: of the register, else surveyed, else of the contract (R-W-05). */
  readonly area: number;
  readonly ownerIds: readonly string[];
}

/** One head with all its parts: what casts one ballot. */
export interface Voter extends Weight {
  readonly ownerIds: readonly string[];
  readonly dwellingIds: readonly string[];
}

/**
 * R-W-06: an exclusive part is one head; several parts of one buyer, and all that a developer has
 * not sold, are one head together. Whoever owns a part together is one buyer, and has one ballot.
 * A part whose owner nobody knows counts in the whole, and has no one to vote for it.
 */
export function votersOf(parts: readonly Part[]): Voter[] {
  const heads = Map.groupBy(parts, ({ dwellingId, ownerIds }) => {
    return ownerIds.length === 0 ? dwellingId : ownerIds.toSorted().join();
  });
  return [...heads.values()].map((own) => ({
    ownerIds: own[0]?.ownerIds.toSorted() ?? [],
    dwellingIds: own.map(({ dwellingId }) => dwellingId),
    area: own.reduce((sum, { area }) => sum + area, 0),
    heads: 1,
  }));
}
