import type { ServiceOrm } from '@linli/chassis/database.ts';
import { CompanyGrade } from './company-grade.entity.ts';
import { Party0001 } from './migrations/0001-party.ts';
import { Party0002 } from './migrations/0002-read-registers.ts';
import { PartyMember } from './party-member.entity.ts';
import { PartyOrganizationEstate } from './party-organization-estate.entity.ts';
import { PartyOrganization } from './party-organization.entity.ts';
import { ServicePosition } from './service-position.entity.ts';

export const orm: ServiceOrm = {
  service: 'party',
  entities: [
    CompanyGrade, PartyMember, PartyOrganization, PartyOrganizationEstate, ServicePosition,
  ],
  migrations: [Party0001, Party0002],
};
