import type { Keys } from '@linli/chassis/load.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { BodyTables } from './bodies/tables.ts';
import type { BookingTables } from './bookings/tables.ts';
import type { FundTables } from './funds/tables.ts';
import type { ProjectTables } from './projects/tables.ts';
import type { VoteTables } from './votes/tables.ts';
import type { AssociationMember } from './association-member.entity.ts';
import type { Association } from './association.entity.ts';
import type { Building } from './building.entity.ts';
import type { Company } from './company.entity.ts';
import type { CreditCase } from './credit-case.entity.ts';
import type { CreditDisclosure } from './credit-disclosure.entity.ts';
import type { CreditEntry } from './credit-entry.entity.ts';
import type { CreditListVersion } from './credit-list-version.entity.ts';
import type { CreditList } from './credit-list.entity.ts';
import type { CreditListing } from './credit-listing.entity.ts';
import type { CreditRead } from './credit-read.entity.ts';
import type { CreditRecompute } from './credit-recompute.entity.ts';
import type { CreditScore } from './credit-score.entity.ts';
import type { CreditSheet } from './credit-sheet.entity.ts';
import type { CreditSuspension } from './credit-suspension.entity.ts';
import type { Dwelling } from './dwelling.entity.ts';
import type { Estate } from './estate.entity.ts';
import type { Facility } from './facility.entity.ts';
import type { GovernanceBody } from './governance-body.entity.ts';
import type { ManagementPeriod } from './management-period.entity.ts';
import type { ProjectManager } from './project-manager.entity.ts';
import type { ServiceContract } from './service-contract.entity.ts';

/** The rows of this database, as Kysely sees them. */
export interface Tables extends BodyTables, BookingTables, FundTables, ProjectTables, VoteTables {
  association: Row<Association>;
  associationMember: Row<AssociationMember>;
  building: Row<Building>;
  company: Row<Company>;
  creditCase: Row<CreditCase>;
  creditDisclosure: Row<CreditDisclosure>;
  creditEntry: Row<CreditEntry>;
  creditList: Row<CreditList>;
  creditListing: Row<CreditListing>;
  creditListVersion: Row<CreditListVersion>;
  creditRead: Row<CreditRead>;
  creditRecompute: Row<CreditRecompute>;
  creditScore: Row<CreditScore>;
  creditSheet: Row<CreditSheet>;
  creditSuspension: Row<CreditSuspension>;
  dwelling: Row<Dwelling>;
  estate: Row<Estate>;
  facility: Row<Facility>;
  governanceBody: Row<GovernanceBody>;
  managementPeriod: Row<ManagementPeriod>;
  projectManager: Row<ProjectManager>;
  serviceContract: Row<ServiceContract>;
}

/** What tells one row of a table from another, where it is not `id`. */
export const KEYS = {
  associationMember: ['associationId', 'companyId'],
} as const satisfies Keys<Tables>;
