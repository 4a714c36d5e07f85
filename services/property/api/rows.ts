import type { Row } from '@linli/chassis/tables.ts';
import type { Association } from '../store/association.entity.ts';
import type { Building as BuildingEntity } from '../store/building.entity.ts';
import type { Company } from '../store/company.entity.ts';
import type { Estate as EstateEntity } from '../store/estate.entity.ts';
import type { Facility as FacilityEntity } from '../store/facility.entity.ts';
import type { GovernanceBody as Body } from '../store/governance-body.entity.ts';
import type { ManagementPeriod as PeriodEntity } from '../store/management-period.entity.ts';

/** By the name of a GraphQL type, the row its resolvers are handed. */
export type Building = Row<BuildingEntity>;
export type Estate = Row<EstateEntity>;
export type Facility = Row<FacilityEntity>;
export type GovernanceBody = Row<Body>;
export type ManagementPeriod = Row<PeriodEntity>;
export type PropertyAssociation = Row<Association>;
export type PropertyCompany = Row<Company>;
export type { Credit, CreditEntry, CreditRule } from './credit.ts';
export type { Evidence as CreditEvidence } from '../domain/credit.ts';
export type { EstateTotals } from '../store/estate-totals.ts';
