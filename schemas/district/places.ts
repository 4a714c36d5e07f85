/** A ring of vertices in micro-degrees (1e-6°, WGS 84), longitude first; closed implicitly. */
export type Ring = readonly (readonly [longitude: number, latitude: number])[];

export interface DivisionRow {
  /** GB/T 2260: 6 digits for a district, 9 for a town or street, 12 for a community. */
  readonly code: string;
  readonly name: string;
  readonly level: 'DISTRICT' | 'TOWN' | 'COMMUNITY';
  readonly parentCode: string | null;
  readonly boundary: Ring;
}

export interface GridRow {
  readonly id: string;
  /** R-G-36: community + kind letter + parent's sequence + own sequence. */
  readonly code: string;
  readonly kind: 'MASTER' | 'GENERAL' | 'MICRO' | 'DEDICATED';
  readonly name: string;
  readonly parentId: string | null;
  readonly division: string;
  /** The estate a micro-grid lies in; null for the other kinds. */
  readonly estateId: string | null;
  readonly households: number;
  readonly boundary: Ring;
  /** Of a dedicated grid only: the unit whose premises it is. */
  readonly unitName: string | null;
}

export interface OfficerRow {
  readonly id: string;
  readonly kind: 'FULL_TIME' | 'PART_TIME' | 'MICRO' | 'OFFICIAL';
  readonly name: string;
  readonly phone: string;
  readonly division: string;
}

/** Who answers for a place, from when until when. */
export interface DutyRow {
  readonly id: string;
  readonly officerId: string;
  readonly post:
    | 'GRID_OFFICER' | 'COMMUNITY_LEADER' | 'STREET_LEADER' | 'DEPARTMENT_LIAISON'
    | 'DEPARTMENT_LEADER' | 'DISTRICT_CENTRE' | 'DISTRICT_LEADER';
  /** The grid's or department's id, or the division's code. */
  readonly place: string;
  /** Null above the grids. */
  readonly gridId: string | null;
  readonly division: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

export interface SquadRow {
  readonly id: string;
  readonly name: string;
  readonly division: string;
  readonly skill: 'SECURITY' | 'MEDIATION' | 'CARE' | 'REPAIR' | 'EMERGENCY';
  readonly memberCount: number;
  readonly gridIds: readonly string[];
}

export interface ResidentRow {
  readonly id: string;
  readonly dwellingId: string;
  readonly estateId: string;
  readonly gridId: string;
  readonly division: string;
  readonly kind: 'REGISTERED' | 'FLOATING' | 'TENANT';
  readonly name: string;
  readonly phone: string;
  readonly identityNumber: string;
}
