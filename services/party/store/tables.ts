import type { Keys } from '@linli/chassis/load.ts';
import type { Row } from '@linli/chassis/tables.ts';
import type { Appraisal } from './appraisal/appraisal.entity.ts';
import type { AppraisalFact } from './appraisal/appraisal-fact.entity.ts';
import type { AppraisalMark } from './appraisal/appraisal-mark.entity.ts';
import type { AppraisalObjection } from './appraisal/appraisal-objection.entity.ts';
import type { AppraisalScheme } from './appraisal/appraisal-scheme.entity.ts';
import type { AppraisalStep } from './appraisal/appraisal-step.entity.ts';
import type { Appraisee } from './appraisal/appraisee.entity.ts';
import type { AppointmentVisit } from './roster/appointment-visit.entity.ts';
import type { DualRegistration } from './roster/dual-registration.entity.ts';
import type { PartyAppointment } from './roster/party-appointment.entity.ts';
import type { CompanyGrade } from './company-grade.entity.ts';
import type { LibraryTables } from './library/tables.ts';
import type { PartyMember } from './party-member.entity.ts';
import type { PartyOrganizationEstate } from './party-organization-estate.entity.ts';
import type { PartyOrganization } from './party-organization.entity.ts';
import type { ServicePosition } from './service-position.entity.ts';

/** The service's tables, as Kysely sees them. */
export interface Tables extends LibraryTables {
  appraisal: Row<Appraisal>;
  appraisalFact: Row<AppraisalFact>;
  appraisalMark: Row<AppraisalMark>;
  appraisalObjection: Row<AppraisalObjection>;
  appraisalScheme: Row<AppraisalScheme>;
  appraisalStep: Row<AppraisalStep>;
  appraisee: Row<Appraisee>;
  appointmentVisit: Row<AppointmentVisit>;
  dualRegistration: Row<DualRegistration>;
  partyAppointment: Row<PartyAppointment>;
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
