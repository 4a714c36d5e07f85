/**
 * Who may owe a step of a grid matter, lowest first (R-E-08, R-G-28): MICRO_GRID 微网格,
 * GENERAL_GRID 一般网格, MASTER_GRID 总网格, STREET 镇街, DEPARTMENT 部门, DISTRICT_CENTRE
 * 区级中心, DISTRICT_LEADER 区级分管领导.
 */
export const GRID_LEVELS = [
  'MICRO_GRID', 'GENERAL_GRID', 'MASTER_GRID', 'STREET', 'DEPARTMENT', 'DISTRICT_CENTRE',
  'DISTRICT_LEADER',
] as const;
export type GridLevel = (typeof GRID_LEVELS)[number];

/** The levels that are grids. */
export const GRIDS = [
  'MICRO_GRID', 'GENERAL_GRID', 'MASTER_GRID',
] as const satisfies readonly GridLevel[];

/** What stands at each level where a matter lies; null: nothing does. */
export interface Stations {
  readonly microGridId: string | null;
  readonly generalGridId: string | null;
  readonly masterGridId: string | null;
  /** The division's code, of a town, a community or the district. */
  readonly division: string;
  readonly departmentId: string | null;
}

/** Who owes a step: a level, and what stands there. */
export interface GridHolder {
  readonly level: GridLevel;
  readonly gridId: string | null;
  readonly division: string | null;
  readonly departmentId: string | null;
  /** Who was on duty there as the step came to it; null where nobody was, or was asked for. */
  readonly person?: string | null | undefined;
}

const NOBODY = { gridId: null, division: null, departmentId: null };

/** What stands at a level. A matter with no department has the district's centre in its place. */
export function holderOn(level: GridLevel, at: Stations): GridHolder {
  switch (level) {
    case 'MICRO_GRID': return { ...NOBODY, level, gridId: at.microGridId };
    case 'GENERAL_GRID': return { ...NOBODY, level, gridId: at.generalGridId };
    case 'MASTER_GRID': return { ...NOBODY, level, gridId: at.masterGridId };
    case 'STREET': return { ...NOBODY, level, division: at.division.slice(0, 9) };
    case 'DEPARTMENT':
      if (at.departmentId === null) return holderOn('DISTRICT_CENTRE', at);
      return { ...NOBODY, level, departmentId: at.departmentId };
    default: return { ...NOBODY, level, division: at.division.slice(0, 6) };
  }
}

/** Whether anything stands at the level where the matter lies. */
export function isManned(level: GridLevel, at: Stations): boolean {
  const { level: found, gridId, division, departmentId } = holderOn(level, at);
  return found === level && (gridId ?? division ?? departmentId) !== null;
}

/** The higher of two levels: a matter is never sent back down by a clock. */
export function higher(one: GridLevel, other: GridLevel | null): GridLevel {
  return other !== null && rank(other) > rank(one) ? other : one;
}

export function rank(level: GridLevel): number {
  return GRID_LEVELS.indexOf(level);
}
