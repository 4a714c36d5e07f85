import type { CommunityCount, EstateCount } from './census.ts';
import { takeCensus } from './census.ts';
import type { NamedDivision, Town } from './divisions.ts';
import type { Plan } from './plan.ts';
import type { Rectangle } from './tiling.ts';
import { tile } from './tiling.ts';

/** The ground plan of a district, from which every row is written down. */
export interface Layout {
  readonly plan: Plan;
  readonly towns: readonly TownGround[];
  readonly communities: readonly CommunityGround[];
  readonly sites: readonly Site[];
}

export interface TownGround extends NamedDivision {
  readonly rectangle: Rectangle;
  readonly communities: readonly CommunityGround[];
}

export interface CommunityGround extends NamedDivision {
  /** The code of its town. */
  readonly town: string;
  readonly rectangle: Rectangle;
  readonly generals: readonly GeneralGround[];
}

/** A general grid: some neighbouring estates. */
export interface GeneralGround {
  readonly sequence: number;
  readonly rectangle: Rectangle;
  readonly sites: readonly Site[];
}

/** The ground of one estate. */
export interface Site extends Omit<EstateCount, 'blocks'> {
  /** R-G-35: community and three digits. */
  readonly code: string;
  readonly community: NamedDivision;
  readonly town: string;
  /** The sequence of its general grid. */
  readonly general: number;
  /** In its community. */
  readonly sequence: number;
  readonly rectangle: Rectangle;
  readonly blocks: readonly Block[];
  /** One of those whose dwellings and residents are loaded by default. */
  readonly isModel: boolean;
}

/** One building and the micro-grid around it. */
export interface Block {
  /** In its estate: the building's number. */
  readonly sequence: number;
  /** In its general grid: the micro-grid's number. */
  readonly inGeneral: number;
  readonly rectangle: Rectangle;
  readonly households: number;
  readonly population: number;
}

/** From the district down, each gets ground by the number of blocks that are to stand on it. */
export function layOut(plan: Plan): Layout {
  const census = takeCensus(plan);
  const counts = plan.towns.map(({ code }) => census.filter(({ town }) => town === code));
  const models = modelsOf(census);
  const grounds = tile(plan.bounds, counts.map(blocksOf));
  const towns = plan.towns.map((town, at) =>
    groundTown(town, grounds[at] ?? plan.bounds, counts[at] ?? [], models));
  const communities = towns.flatMap((town) => town.communities);
  const sites = communities.flatMap(({ generals }) => generals.flatMap((general) => general.sites));
  return { plan, towns, communities, sites };
}

/** One of each form, in the first communities of the first town, not all in the same one. */
function modelsOf(census: readonly CommunityCount[]): Set<EstateCount> {
  const from = (start: number) => census.slice(Math.min(start, census.length - 1));
  const firstOf = (form: EstateCount['form'], start: number) =>
    from(start).flatMap(({ generals }) => generals.flat())
      .find((estate) => estate.form === form && !estate.paired);
  const models = [firstOf('COMMODITY', 0), firstOf('RESETTLEMENT', 1), firstOf('OLD', 2)];
  return new Set(models.filter((estate) => estate !== undefined));
}

function groundTown(
  town: Town, rectangle: Rectangle, counts: readonly CommunityCount[], models: Set<EstateCount>,
): TownGround {
  const grounds = tile(rectangle, counts.map((count) => blocksOf([count])));
  const communities = counts.map((count, at) =>
    groundCommunity(count, grounds[at] ?? rectangle, models));
  return { code: town.code, name: town.name, rectangle, communities };
}

function groundCommunity(
  { community, town, generals }: CommunityCount, rectangle: Rectangle, models: Set<EstateCount>,
): CommunityGround {
  const grounds = tile(rectangle, generals.map(blocksIn));
  let before = 0;
  const grounded = generals.map((estates, at): GeneralGround => {
    const sites = groundGeneral(estates, grounds[at] ?? rectangle, (estate, index) => ({
      community, town, general: at + 1, sequence: before + index + 1, isModel: models.has(estate),
    }));
    before += estates.length;
    return { sequence: at + 1, rectangle: grounds[at] ?? rectangle, sites };
  });
  return { ...community, town, rectangle, generals: grounded };
}

type Address = Pick<Site, 'community' | 'town' | 'general' | 'sequence' | 'isModel'>;

function groundGeneral(
  estates: readonly EstateCount[], rectangle: Rectangle,
  addressOf: (estate: EstateCount, index: number) => Address,
): Site[] {
  const plots = tile(rectangle, estates.map(({ blocks }) => blocks.length));
  let before = 0;
  return estates.map((estate, at) => {
    const site = groundEstate(estate, addressOf(estate, at), plots[at] ?? rectangle, before);
    before += estate.blocks.length;
    return site;
  });
}

function groundEstate(
  estate: EstateCount, address: Address, rectangle: Rectangle, before: number,
): Site {
  const code = address.community.code + String(address.sequence).padStart(3, '0');
  const grounds = tile(rectangle, estate.blocks.map(({ households }) => households));
  const blocks = estate.blocks.map((block, at): Block => ({
    ...block, sequence: at + 1, inGeneral: before + at + 1, rectangle: grounds[at] ?? rectangle,
  }));
  return { ...estate, ...address, code, rectangle, blocks };
}

function blocksOf(counts: readonly CommunityCount[]): number {
  return blocksIn(counts.flatMap(({ generals }) => generals.flat()));
}

function blocksIn(estates: readonly EstateCount[]): number {
  return estates.reduce((sum, { blocks }) => sum + blocks.length, 0);
}
