/** The six tiers of the chain from the district to a household (六级党组织联动体系). */
export const LEVELS = [
  'DISTRICT', 'TOWN', 'COMMUNITY', 'ESTATE', 'BUILDING', 'HUB_HOUSEHOLD',
] as const;
export type Level = (typeof LEVELS)[number];

export const KINDS = [
  'COMMITTEE', 'BRANCH', 'GROUP', 'HUB_HOUSEHOLD', 'DEDICATED', 'INDUSTRY', 'ENTERPRISE',
  'DEPARTMENT',
] as const;
export type Kind = (typeof KINDS)[number];

export const FORMATIONS = ['SINGLE', 'JOINT'] as const;
export const COVERAGE_METHODS = [
  'JOINT', 'MEMBER_TRANSFER', 'TWO_COMMITTEE_SECRETARY', 'FIRST_SECRETARY',
] as const;
export const ESTATE_FORMS = ['COMMODITY', 'RESETTLEMENT', 'OLD'] as const;
export const MEMBER_ROLES = ['SECRETARY', 'LEADER', 'MEMBER'] as const;
/** From the roll, from the survey of old estates (P-14), or placed by a department (P-23). */
export const MEMBER_ORIGINS = ['ROLL', 'SURVEY', 'DEPARTMENT'] as const;
export const POSITION_KINDS = ['CENTRE', 'ESTATE_STATION', 'MALL_POST'] as const;

export const GRID_KINDS = ['MASTER', 'GENERAL', 'MICRO', 'DEDICATED'] as const;
export type GridKind = (typeof GRID_KINDS)[number];

/** “3+1”: which kind of organisation leads a grid of which kind (P-08). */
export const LED_BY = {
  MASTER: 'COMMITTEE',
  GENERAL: 'BRANCH',
  MICRO: 'GROUP',
  DEDICATED: 'DEDICATED',
} as const satisfies Record<GridKind, Kind>;

/** The tier that what is of this one hangs from: the one right above, for none may be skipped. */
export function levelAbove(level: Level | null): Level | null {
  return level && (LEVELS[LEVELS.indexOf(level) - 1] ?? null);
}
