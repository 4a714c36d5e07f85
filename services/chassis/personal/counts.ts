import { isPartner } from '@linli/kernel/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';

/** What is set where nothing else is: a count that is lower is not told to partners. */
export const PARTNER_COUNTS_FROM = 10;

/** Who is told how many people there are. */
export interface Counting {
  readonly actor: Actor;
  /** A partner is told of so many at least. */
  readonly partnerCountsFrom: number;
}

/** Null where a partner would learn that there are few: who knows some of them knows the others. */
export function toldCount({ actor, partnerCountsFrom }: Counting, count: number): number | null {
  return count < partnerCountsFrom && isPartner(actor) ? null : count;
}
