import type { DeadlineRow, EscalationRow } from '@linli/chassis/deadlines.ts';
import type { Explained } from '../domain/appraisal/explain.ts';
import type { Consequence, Grade, Item } from '../domain/appraisal/scheme.ts';
import type { AppraisalRow } from '../store/appraisal/appraisals.ts';
import type { Progress } from '../store/appraisal/progress.ts';
import type { SchemeRow } from '../store/appraisal/schemes.ts';
import type { MarkRow, ObjectionRow, StepRow } from '../store/appraisal/trail.ts';
import type { AppointmentRow, VisitRow } from '../store/roster/appointments.ts';
import type { RegistrationRow } from '../store/roster/registrations.ts';

export type { PartyOrganization } from '../store/party-organization.entity.ts';
export type { EstateCoverage, GridCoverage, TierCoverage } from '../store/coverage.ts';

/** Figures of what lies under a division; each is counted only when asked for. */
export interface PartyCoverage {
  readonly under: string;
}

export type Appraisal = AppraisalRow;
export type AppraisalScheme = SchemeRow;
export type AppraisalCriterion = Item;
export type AppraisalGrade = Grade;
export type AppraisalConsequence = Consequence;
export type AppraisalLine = Explained<MarkRow>;
export type AppraisalObjection = ObjectionRow;
export type AppraisalStep = StepRow;
export type AppraisalDeadline = DeadlineRow;
export type AppraisalEscalation = EscalationRow;

/** Figures of a division; the target is the scheme's. */
export interface AppraisalProgress extends Progress {
  readonly target: number | null;
}

/** Figures of a division and of those right under it. */
export interface AppraisalCoverage {
  readonly scheme: AppraisalScheme;
  readonly period: string;
  readonly total: AppraisalProgress;
  readonly parts: AppraisalProgress[];
}

export type PartyAppointment = AppointmentRow;
export type InstructorVisit = VisitRow;
export type DualRegistration = RegistrationRow;

/** Figures of what lies under a division; each is counted only when asked for. */
export interface PartyRosterTotals {
  readonly under: string;
}

/** Members of a unit who are placed in grids. */
export interface PartyPlacement {
  readonly organizationId: string;
  readonly members: number;
}

export type {
  DocumentRelation, Example, Pilot, PolicyClause, PolicyDocument, Term,
} from './library/rows.ts';
