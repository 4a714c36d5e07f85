/** MASTER 总网格, GENERAL 一般网格, MICRO 微网格, DEDICATED 专属网格 (G-01). */
export const GRID_KINDS = ['MASTER', 'GENERAL', 'MICRO', 'DEDICATED'] as const;
export type GridKind = (typeof GRID_KINDS)[number];

/** What each kind hangs on, in its own community; the same is a foreign key of the table. */
export const PARENT_OF = {
  MASTER: null,
  GENERAL: 'MASTER',
  MICRO: 'GENERAL',
  DEDICATED: 'MASTER',
} as const satisfies Record<GridKind, GridKind | null>;

export const DIVISION_LEVELS = ['DISTRICT', 'TOWN', 'COMMUNITY'] as const;
export type DivisionLevel = (typeof DIVISION_LEVELS)[number];

/** A grid officer (网格员), G-21; or an official who answers for a level above the grids. */
export const OFFICER_KINDS = ['FULL_TIME', 'PART_TIME', 'MICRO', 'OFFICIAL'] as const;
export type OfficerKind = (typeof OFFICER_KINDS)[number];

export const SQUAD_SKILLS = ['SECURITY', 'MEDIATION', 'CARE', 'REPAIR', 'EMERGENCY'] as const;
export type SquadSkill = (typeof SQUAD_SKILLS)[number];

export const RESIDENCY_KINDS = ['REGISTERED', 'FLOATING', 'TENANT'] as const;
export type ResidencyKind = (typeof RESIDENCY_KINDS)[number];
