import type { Ring } from './places.ts';

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
