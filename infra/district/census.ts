import { openDice } from './dice.ts';
import type { NamedDivision } from './divisions.ts';
import type { Kind } from './forms.ts';
import { formsOf } from './forms.ts';
import type { Plan } from './plan.ts';
import { cut, shares } from './shares.ts';

/** How many of everything a community holds, before any of it has a place on the ground. */
export interface CommunityCount {
  readonly community: NamedDivision;
  /** The code of its town. */
  readonly town: string;
  /** The estates of each general grid. */
  readonly generals: readonly (readonly EstateCount[])[];
}

export interface EstateCount extends Kind {
  readonly households: number;
  readonly population: number;
  /** How many residents the estates before this one have: it numbers people without a census. */
  readonly peopleBefore: number;
  readonly blocks: readonly { readonly households: number; readonly population: number }[];
}

/** Four at least, so that a community has room for its resettlement estates. */
const LEAST_GENERALS = 4;
/** New estates are larger than old courtyards. */
const BLOCKS = {
  COMMODITY: { least: 10, most: 20 }, RESETTLEMENT: { least: 10, most: 20 },
  OLD: { least: 4, most: 9 },
} as const;

export function takeCensus(plan: Plan): CommunityCount[] {
  const places = plan.towns.flatMap(({ code, communities }) =>
    communities.map((community) => ({ community, town: code })));
  const weights = rolls('general', places.length, 4, 9);
  const generals = shares(plan.grids.general, weights, LEAST_GENERALS);
  const { commodity, single, pairs, old } = plan.estates;
  const whole = commodity + single + 2 * pairs + old;
  const estates = cut(shares(whole, rolls('estates', plan.grids.general, 1, 9), 1), generals);
  const kinds = formsOf(plan, estates.map(sumOf), places.map(({ town }) => town));
  const counted = cut(countEstates(plan, kinds.flat()), estates.flat());
  const byCommunity = cut(counted, generals);
  return places.map((place, at) => ({ ...place, generals: byCommunity[at] ?? [] }));
}

function countEstates(plan: Plan, kinds: readonly Kind[]): EstateCount[] {
  const dice = openDice('blocks');
  const weights = kinds.map(({ form }) => dice.between(BLOCKS[form].least, BLOCKS[form].most));
  const blocks = shares(plan.grids.micro, weights, 2);
  // 45 to 95 about a mean of 70 stays within the 30 to 100 households of a micro-grid.
  const homes = shares(plan.households, rolls('households', plan.grids.micro, 45, 95));
  const households = cut(homes, blocks);
  const crowding = openDice('population');
  const people = shares(
    plan.residents, households.map((each) => sumOf(each) * crowding.between(90, 110)));
  let peopleBefore = 0;
  return kinds.map((kind, at) => {
    const estate = countEstate(kind, households[at] ?? [], people[at] ?? 0, peopleBefore);
    peopleBefore += estate.population;
    return estate;
  });
}

function countEstate(
  kind: Kind, homes: readonly number[], population: number, peopleBefore: number,
): EstateCount {
  const people = shares(population, homes);
  const blocks = homes.map((households, at) => ({ households, population: people[at] ?? 0 }));
  return { ...kind, households: sumOf(homes), population, peopleBefore, blocks };
}

function rolls(reason: string, count: number, low: number, high: number): number[] {
  const dice = openDice('census', reason);
  return Array.from({ length: count }, () => dice.between(low, high));
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
