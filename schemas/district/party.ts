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
