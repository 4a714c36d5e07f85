import type { Keys } from '@linli/chassis/load.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { AssociationMember } from './association-member.entity.ts';
import type { Association } from './association.entity.ts';
import type { Building } from './building.entity.ts';
import type { Company } from './company.entity.ts';
import type { CreditEntry } from './credit-entry.entity.ts';
import type { CreditRule } from './credit-rule.entity.ts';
import type { CreditRulebook } from './credit-rulebook.entity.ts';
import type { CreditScore } from './credit-score.entity.ts';
import type { Dwelling } from './dwelling.entity.ts';
import type { Estate } from './estate.entity.ts';
import type { Facility } from './facility.entity.ts';
import type { GovernanceBody } from './governance-body.entity.ts';
import type { ManagementPeriod } from './management-period.entity.ts';
import type { ServiceContract } from './service-contract.entity.ts';

/** The rows of this database, as Kysely sees them. */
export interface Tables {
  association: Row<Association>;
  associationMember: Row<AssociationMember>;
  building: Row<Building>;
  company: Row<Company>;
  creditEntry: Row<CreditEntry>;
  creditRule: Row<CreditRule>;
  creditRulebook: Row<CreditRulebook>;
  creditScore: Row<CreditScore>;
  dwelling: Row<Dwelling>;
  estate: Row<Estate>;
  facility: Row<Facility>;
  governanceBody: Row<GovernanceBody>;
  managementPeriod: Row<ManagementPeriod>;
  serviceContract: Row<ServiceContract>;
}

/** What tells one row of a table from another, where it is not `id`. */
export const KEYS = {
  associationMember: ['associationId', 'companyId'],
  creditRulebook: ['tenant', 'version'],
  creditRule: ['tenant', 'version', 'code'],
} as const satisfies Keys<Tables>;
