import type { ServiceOrm } from '@linli/chassis/database.ts';
import { AssociationMember } from './association-member.entity.ts';
import { Association } from './association.entity.ts';
import { Building } from './building.entity.ts';
import { Company } from './company.entity.ts';
import { CreditEntry } from './credit-entry.entity.ts';
import { CreditRule } from './credit-rule.entity.ts';
import { CreditRulebook } from './credit-rulebook.entity.ts';
import { CreditScore } from './credit-score.entity.ts';
import { Dwelling } from './dwelling.entity.ts';
import { Estate } from './estate.entity.ts';
import { Facility } from './facility.entity.ts';
import { GovernanceBody } from './governance-body.entity.ts';
import { ManagementPeriod } from './management-period.entity.ts';
import { ServiceContract } from './service-contract.entity.ts';
import { Property0001 } from './migrations/0001-register.ts';
import { Property0002 } from './migrations/0002-credit.ts';

export const orm: ServiceOrm = {
  service: 'property',
  entities: [
    Association, AssociationMember, Building, Company, CreditEntry, CreditRule, CreditRulebook,
    CreditScore, Dwelling, Estate, Facility, GovernanceBody, ManagementPeriod, ServiceContract,
  ],
  migrations: [Property0001, Property0002],
};
