import type { Seat } from '@linli/kernel/roster.ts';

export const LEVELS = [
  'MICRO_GRID', 'GENERAL_GRID', 'COMMUNITY', 'STREET', 'DEPARTMENT', 'DEPARTMENT_LEADER',
  'DISTRICT',
] as const;
export type Level = (typeof LEVELS)[number];

/** Who owes a step: a level of the ladder (R-E-08) and what stands there. */
export interface Holder {
  readonly level: Level;
  readonly gridId: string | null;
  readonly division: string | null;
  readonly departmentId: string | null;
  /** Who was on duty there as the step came to it; null where nobody was, or was asked for. */
  readonly person?: string | null | undefined;
}

/** Who answers on a level: the posts of the roster that `grid` keeps. */
export const POST_OF = {
  MICRO_GRID: 'GRID_OFFICER',
  GENERAL_GRID: 'GRID_OFFICER',
  COMMUNITY: 'COMMUNITY_LEADER',
  STREET: 'STREET_LEADER',
  DEPARTMENT: 'DEPARTMENT_LIAISON',
  DEPARTMENT_LEADER: 'DEPARTMENT_LEADER',
  DISTRICT: 'DISTRICT_CENTRE',
} as const satisfies Record<Level, string>;
export type Post = (typeof POST_OF)[Level];

/** A post on a level, where a petition lies. */
export interface LevelSeat extends Seat {
  readonly level: Level;
  /** The division the post stands in: whose roster it is. */
  readonly division: string;
  readonly holder: Holder;
}

/** What stands on each level where a petition lies. */
export interface Stations {
  readonly microGridId: string | null;
  readonly generalGridId: string | null;
  readonly communityDivision: string;
  readonly streetDivision: string;
  readonly district: string;
  readonly departmentId: string;
}

/** The ladder begins where the matter was found: in its micro-grid, or its community. */
export function firstLevel({ microGridId }: Pick<Stations, 'microGridId'>): Level {
  return microGridId === null ? 'COMMUNITY' : 'MICRO_GRID';
}

/** The highest of the levels that rungs have named, and never below where it began. */
export function highest(from: Level, named: readonly (string | null)[]): Level {
  return LEVELS.findLast((level) => level === from || named.includes(level)) ?? from;
}

/** What stands on a level. */
export function holderOn(level: Level, at: Stations): Holder {
  const nobody = { level, gridId: null, division: null, departmentId: null };
  switch (level) {
    case 'MICRO_GRID': return { ...nobody, gridId: at.microGridId };
    case 'GENERAL_GRID': return { ...nobody, gridId: at.generalGridId };
    case 'COMMUNITY': return { ...nobody, division: at.communityDivision };
    case 'STREET': return { ...nobody, division: at.streetDivision };
    case 'DEPARTMENT':
    case 'DEPARTMENT_LEADER': return { ...nobody, departmentId: at.departmentId };
    case 'DISTRICT': return { ...nobody, division: at.district };
  }
}

/** A community's code begins with its street's, and that with its district's (R-G-31). */
export function stationsOf(petition: {
  readonly division: string;
  readonly gridId: string | null;
  readonly generalGridId: string | null;
  readonly departmentId: string;
}): Stations {
  return {
    microGridId: petition.gridId,
    generalGridId: petition.generalGridId,
    communityDivision: petition.division,
    streetDivision: petition.division.slice(0, 9),
    district: petition.division.slice(0, 6),
    departmentId: petition.departmentId,
  };
}

/** The post of a level, where the matter lies. */
export function seatOn(level: Level, at: Stations): LevelSeat {
  const holder = holderOn(level, at);
  const place = holder.gridId ?? holder.division ?? holder.departmentId;
  return { level, post: POST_OF[level], place, division: divisionOf(level, at), holder };
}

function divisionOf(level: Level, at: Stations): string {
  switch (level) {
    case 'MICRO_GRID':
    case 'GENERAL_GRID':
    case 'COMMUNITY': return at.communityDivision;
    case 'STREET': return at.streetDivision;
    default: return at.district;
  }
}

/**
 * The posts a step may fall to, from a level up to the district. A department's leader is told of
 * what is late, and stands in for nobody unless the ladder names them.
 */
export function seatsFrom(level: Level, at: Stations): LevelSeat[] {
  return LEVELS.slice(LEVELS.indexOf(level))
    .filter((each) => each === level || each !== 'DEPARTMENT_LEADER')
    .map((each) => seatOn(each, at));
}
