import type { ReferenceDistrict } from '@linli/schemas/district.ts';

/** A district of which nothing is known: a test fills in what it is about. */
export const NOTHING: Omit<ReferenceDistrict, 'tenant' | 'name'> = {
  divisions: [], grids: [], officers: [], duties: [], squads: [], estates: [], buildings: [],
  companies: [], associations: [], contracts: [], bodies: [], facilities: [],
  partyOrganizations: [], partyMembers: [], positions: [], departments: [], dutyItems: [],
  socialOrganizations: [], brands: [], teams: [], volunteers: [],
  dwellings: () => [], residents: () => [],
};
