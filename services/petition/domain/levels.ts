export const LEVELS = [
  'MICRO_GRID', 'GENERAL_GRID', 'COMMUNITY', 'STREET', 'DEPARTMENT', 'DISTRICT',
] as const;
export type Level = (typeof LEVELS)[number];

/** Who owes a step: a level of the ladder (R-E-08) and what stands there. */
export interface Holder {
  readonly level: Level;
  readonly gridId: string | null;
  readonly division: string | null;
  readonly departmentId: string | null;
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
    case 'DEPARTMENT': return { ...nobody, departmentId: at.departmentId };
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
