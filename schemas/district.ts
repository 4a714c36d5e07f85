/**
 * The shape of a reference district (样板区) on its way into the five services: written by
 * `infra/district`, read by each service's `seed.ts`. Ids are deterministic, so that the five
 * loads agree without asking each other and a second load changes nothing.
 */

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

export interface EstateRow {
  readonly id: string;
  /** R-G-35: community code + three digits. */
  readonly code: string;
  readonly name: string;
  readonly form: 'COMMODITY' | 'RESETTLEMENT' | 'OLD';
  readonly managementMode: 'PROFESSIONAL' | 'ENTRUSTED' | 'SELF_MANAGED' | 'NONE';
  readonly openness: 'GATED' | 'OPEN';
  readonly division: string;
  readonly builtYear: number;
  readonly buildingCount: number;
  readonly householdCount: number;
  readonly population: number;
  readonly boundary: Ring;
  /** The company under contract; null where none is. */
  readonly companyId: string | null;
  /** One of the three whose dwellings and residents are loaded by default. */
  readonly isModel: boolean;
}

export interface BuildingRow {
  readonly id: string;
  readonly code: string;
  readonly estateId: string;
  readonly division: string;
  readonly name: string;
  readonly units: number;
  readonly floors: number;
  readonly lifts: number;
}

export interface DwellingRow {
  readonly id: string;
  readonly code: string;
  readonly buildingId: string;
  readonly estateId: string;
  readonly division: string;
  readonly unit: number;
  readonly floor: number;
  readonly room: number;
  /** Hundredths of a square metre, so that votes are counted in integers. */
  readonly area: number;
}

export interface CompanyRow {
  readonly id: string;
  /** GB 32100. */
  readonly creditCode: string;
  readonly name: string;
  readonly division: string;
  readonly registeredOn: string;
  readonly staffCount: number;
  /** Full Party members among the staff: three or more are to form an organisation (R-P-01). */
  readonly partyMemberCount: number;
}

export interface AssociationRow {
  readonly id: string;
  readonly creditCode: string;
  readonly name: string;
  readonly division: string;
  readonly memberIds: readonly string[];
}

export interface ContractRow {
  readonly id: string;
  readonly estateId: string;
  readonly companyId: string;
  readonly division: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface BodyRow {
  readonly id: string;
  readonly estateId: string;
  readonly division: string;
  /** Code of the governance model the body belongs to. */
  readonly model: 'M_1_211' | 'M_1_3_1_N' | 'M_PARTY_COURTYARD' | 'M_OWNERS_COMMITTEE';
  readonly kind:
    | 'OWNERS_ASSEMBLY' | 'OWNERS_REPRESENTATIVE_ASSEMBLY' | 'OWNERS_COMMITTEE'
    | 'SUPERVISORY_COMMITTEE' | 'COUNCIL' | 'MANAGEMENT_COMMITTEE' | 'SERVICE_CENTRE'
    | 'COURTYARD_COMMITTEE';
  readonly name: string;
  readonly seats: number;
  readonly partyMemberSeats: number;
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface FacilityRow {
  readonly id: string;
  readonly estateId: string;
  readonly division: string;
  readonly kind: 'LIFT' | 'CONTROL_ROOM';
  readonly code: string;
}

export interface PartyOrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly level:
    | 'DISTRICT' | 'TOWN' | 'COMMUNITY' | 'ESTATE' | 'BUILDING' | 'HUB_HOUSEHOLD' | null;
  readonly kind:
    | 'COMMITTEE' | 'BRANCH' | 'GROUP' | 'HUB_HOUSEHOLD' | 'DEDICATED' | 'INDUSTRY' | 'ENTERPRISE'
    | 'DEPARTMENT';
  readonly parentId: string | null;
  readonly division: string;
  readonly formation: 'SINGLE' | 'JOINT';
  readonly coverageMethod:
    | 'JOINT' | 'MEMBER_TRANSFER' | 'TWO_COMMITTEE_SECRETARY' | 'FIRST_SECRETARY' | null;
  /** The form of the estates it covers, so that coverage is counted without asking `property`. */
  readonly estateForm: 'COMMODITY' | 'RESETTLEMENT' | 'OLD' | null;
  readonly estateIds: readonly string[];
  readonly gridId: string | null;
  readonly gridKind: 'MASTER' | 'GENERAL' | 'MICRO' | 'DEDICATED' | null;
  readonly buildingId: string | null;
  readonly companyId: string | null;
  readonly formedOn: string;
}

export interface PartyMemberRow {
  readonly id: string;
  readonly organizationId: string;
  readonly division: string;
  readonly name: string;
  readonly role: 'SECRETARY' | 'LEADER' | 'MEMBER';
  /** How the member was found: in a survey of old estates (P-14), in a grid (P-23), or as usual. */
  readonly origin: 'ROLL' | 'SURVEY' | 'DEPARTMENT';
  readonly gridId: string | null;
}

export interface PositionRow {
  readonly id: string;
  readonly kind: 'CENTRE' | 'ESTATE_STATION' | 'MALL_POST';
  readonly name: string;
  readonly division: string;
  readonly estateId: string | null;
  readonly estateForm: 'COMMODITY' | 'RESETTLEMENT' | 'OLD' | null;
  /** Square metres. */
  readonly area: number;
}

export interface DepartmentRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly division: string;
}

/** Which department leads on a matter, and by what law (C-17). */
export interface DutyItemRow {
  readonly id: string;
  readonly categoryCode: string;
  readonly leadDepartmentId: string;
  readonly coDepartmentIds: readonly string[];
  readonly basis: string;
  readonly division: string;
}

export interface SocialOrganizationRow {
  readonly id: string;
  readonly creditCode: string;
  readonly name: string;
  readonly kind: 'ASSOCIATION' | 'SERVICE_ORGANIZATION' | 'FOUNDATION' | 'RECORDED_GROUP';
  readonly division: string;
}

/** A volunteer service brand (志愿服务品牌, S-12). */
export interface BrandRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly division: string;
}

export interface VolunteerTeamRow {
  readonly id: string;
  readonly brandId: string;
  readonly name: string;
  readonly division: string;
}

export interface VolunteerRow {
  readonly id: string;
  readonly teamId: string;
  readonly estateId: string;
  readonly division: string;
  readonly name: string;
  readonly phone: string;
  readonly registeredOn: string;
}

/**
 * One tenant's district. Small sets are arrays; what may reach a million rows is an iterable
 * that makes its rows as they are asked for, so that a full load needs no more memory.
 */
export interface ReferenceDistrict {
  /** The tenant: the district's 6-digit code. */
  readonly tenant: string;
  readonly name: string;
  readonly divisions: readonly DivisionRow[];
  readonly grids: readonly GridRow[];
  readonly officers: readonly OfficerRow[];
  readonly duties: readonly DutyRow[];
  readonly squads: readonly SquadRow[];
  readonly estates: readonly EstateRow[];
  readonly buildings: readonly BuildingRow[];
  readonly companies: readonly CompanyRow[];
  readonly associations: readonly AssociationRow[];
  readonly contracts: readonly ContractRow[];
  readonly bodies: readonly BodyRow[];
  readonly facilities: readonly FacilityRow[];
  readonly partyOrganizations: readonly PartyOrganizationRow[];
  readonly partyMembers: readonly PartyMemberRow[];
  readonly positions: readonly PositionRow[];
  readonly departments: readonly DepartmentRow[];
  readonly dutyItems: readonly DutyItemRow[];
  readonly socialOrganizations: readonly SocialOrganizationRow[];
  readonly brands: readonly BrandRow[];
  readonly teams: readonly VolunteerTeamRow[];
  readonly volunteers: readonly VolunteerRow[];
  /** Of the model estates, or of every estate when `full`. */
  dwellings(full: boolean): Iterable<DwellingRow>;
  residents(full: boolean): Iterable<ResidentRow>;
}

/** Told after each batch, so that whoever loads can draw a bar. */
export type Progress = (table: string, rows: number) => void;
