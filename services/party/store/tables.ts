import type { Keys } from '@linli/chassis/load.ts';
import type { CompanyGrade } from './company-grade.entity.ts';
import type { PartyMember } from './party-member.entity.ts';
import type { PartyOrganizationEstate } from './party-organization-estate.entity.ts';
import type { PartyOrganization } from './party-organization.entity.ts';
import type { ServicePosition } from './service-position.entity.ts';

/** The service's tables, as Kysely sees them. */
export interface Tables {
  companyGrade: CompanyGrade;
  partyMember: PartyMember;
  partyOrganization: PartyOrganization;
  partyOrganizationEstate: PartyOrganizationEstate;
  servicePosition: ServicePosition;
}

/** What tells one row of a table from another, where it is not `id`. */
export const KEYS = {
  partyOrganizationEstate: ['organizationId', 'estateId'],
} as const satisfies Keys<Tables>;
