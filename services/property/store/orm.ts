import type { ServiceOrm } from '@linli/chassis/database.ts';
import { BODY_ENTITIES } from './bodies/tables.ts';
import { BOOKING_ENTITIES } from './bookings/tables.ts';
import { FUND_ENTITIES } from './funds/tables.ts';
import { PROJECT_ENTITIES } from './projects/tables.ts';
import { VOTE_ENTITIES } from './votes/tables.ts';
import { AssociationMember } from './association-member.entity.ts';
import { Association } from './association.entity.ts';
import { Building } from './building.entity.ts';
import { Company } from './company.entity.ts';
import { CreditCase } from './credit-case.entity.ts';
import { CreditDisclosure } from './credit-disclosure.entity.ts';
import { CreditEntry } from './credit-entry.entity.ts';
import { CreditListVersion } from './credit-list-version.entity.ts';
import { CreditList } from './credit-list.entity.ts';
import { CreditListing } from './credit-listing.entity.ts';
import { CreditRead } from './credit-read.entity.ts';
import { CreditRecompute } from './credit-recompute.entity.ts';
import { CreditScore } from './credit-score.entity.ts';
import { CreditSheet } from './credit-sheet.entity.ts';
import { CreditSuspension } from './credit-suspension.entity.ts';
import { Dwelling } from './dwelling.entity.ts';
import { Estate } from './estate.entity.ts';
import { Facility } from './facility.entity.ts';
import { GovernanceBody } from './governance-body.entity.ts';
import { ManagementPeriod } from './management-period.entity.ts';
import { ProjectManager } from './project-manager.entity.ts';
import { ServiceContract } from './service-contract.entity.ts';
import { Property0001 } from './migrations/0001-register.ts';
import { Property0002 } from './migrations/0002-credit.ts';
import { Property0003 } from './migrations/0003-subjects.ts';
import { Property0004 } from './migrations/0004-credit-cases.ts';
import { Property0005 } from './migrations/0005-credit-reads.ts';
import { Property0006 } from './migrations/0006-read-registers.ts';
import { Property0007 } from './migrations/0007-announcements.ts';
import { Property0008 } from './migrations/0008-bodies.ts';
import { Property0010 } from './migrations/0010-votes.ts';
import { Property0011 } from './migrations/0011-funds.ts';
import { Property0012 } from './migrations/0012-projects.ts';
import { Property0013 } from './migrations/0013-bookings.ts';
import { Property0014 } from './migrations/0014-rungs-told.ts';
import { SEALED } from './sealed.ts';

export const orm: ServiceOrm = {
  service: 'property',
  entities: [
    ...BODY_ENTITIES, ...BOOKING_ENTITIES,
    ...FUND_ENTITIES, ...PROJECT_ENTITIES, ...VOTE_ENTITIES,
    Association, AssociationMember, Building, Company, CreditCase, CreditDisclosure,
    CreditEntry, CreditList, CreditListVersion, CreditListing, CreditRead, CreditRecompute,
    CreditScore, CreditSheet, CreditSuspension, Dwelling, Estate, Facility, GovernanceBody,
    ManagementPeriod, ProjectManager, ServiceContract,
  ],
  migrations: [
    Property0001, Property0002, Property0003, Property0004, Property0005, Property0006,
    Property0007, Property0008, Property0010, Property0011, Property0012,
    Property0013, Property0014,
  ],
  sealed: SEALED,
};
