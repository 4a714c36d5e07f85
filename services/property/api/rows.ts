import type { Row } from '@linli/chassis/tables.ts';
import type { Association } from '../store/association.entity.ts';
import type { Building as BuildingEntity } from '../store/building.entity.ts';
import type { Company } from '../store/company.entity.ts';
import type { CreditCase as CaseEntity } from '../store/credit-case.entity.ts';
import type { CreditDisclosure as DisclosureEntity } from '../store/credit-disclosure.entity.ts';
import type { CreditListVersion as VersionEntity } from '../store/credit-list-version.entity.ts';
import type { CreditList as ListEntity } from '../store/credit-list.entity.ts';
import type { CreditListing as ListingEntity } from '../store/credit-listing.entity.ts';
import type { CreditRecompute as RecomputeEntity } from '../store/credit-recompute.entity.ts';
import type { CreditSheet as SheetEntity } from '../store/credit-sheet.entity.ts';
import type { Estate as EstateEntity } from '../store/estate.entity.ts';
import type { Facility as FacilityEntity } from '../store/facility.entity.ts';
import type { GovernanceBody as Body } from '../store/governance-body.entity.ts';
import type { ManagementPeriod as PeriodEntity } from '../store/management-period.entity.ts';
import type { ProjectManager as ManagerEntity } from '../store/project-manager.entity.ts';

/** By the name of a GraphQL type, the row its resolvers are handed. */
export type Building = Row<BuildingEntity>;
export type Estate = Row<EstateEntity>;
export type Facility = Row<FacilityEntity>;
export type GovernanceBody = Row<Body>;
export type ManagementPeriod = Row<PeriodEntity>;
export type PropertyAssociation = Row<Association>;
export type PropertyCompany = Row<Company>;
export type ProjectManager = Row<ManagerEntity>;
export type CreditRecompute = Row<RecomputeEntity>;
export type ScoreSheet = Row<SheetEntity>;
export type {
  Credit, CreditAppraisal, CreditEntry, CreditRepair, CreditRule,
} from './credit.ts';
export type { Evidence as CreditEvidence } from '../domain/credit.ts';
export type { EstateTotals } from '../store/estate-totals.ts';

export type { DeadlineRow as CreditDeadline, EscalationRow as CreditEscalation }
  from '@linli/chassis/deadlines.ts';
export type { Effect as CreditEffect } from '../domain/effects.ts';
export type CreditCase = Row<CaseEntity>;
export type CreditDisclosure = Row<DisclosureEntity>;
export type CreditList = Row<ListEntity>;
export type CreditListing = Row<ListingEntity>;
export type CreditListVersion = Row<VersionEntity>;
export type {
  DryRun as CreditClocksDryRun, FigureInput as ProfileFigure, ProfileVersion,
  Retimed as RetimedCreditDeadline,
} from '@linli/chassis/profiles.ts';
export type { Line as ProfileLine } from '@linli/kernel/profile.ts';
export type { CreditChange, CreditProfileDryRun, CreditStanding } from './dry-run.ts';
export type {
  FeeCollection, Fund, FundBalance, FundBudget, FundBudgetLine, FundEntry, FundLine,
  FundStatement, FundTotal,
} from './funds/rows.ts';
export type { Booking, BookingTotals, Resource } from './bookings/rows.ts';
export type { Project, ProjectFunding, ProjectStep, Subsidy } from './projects/rows.ts';
export type {
  AssemblyRules, BallotReceipt, BodyDeadline, Dwelling, OwnersVote, PropertyOwner, VoteElector,
  VoteItem, VoteObjection, VoteProxy,
} from './votes/rows.ts';
export type {
  BodyAct, BodyDuty, BodyMember, CandidateFinding, CommitteeCandidate, CommitteeFormation,
  CommitteeStep, GovernancePlace, GovernanceStanding, GovernanceTemplate,
} from './bodies/rows.ts';
