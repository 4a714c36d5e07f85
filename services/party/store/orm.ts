import type { ServiceOrm } from '@linli/chassis/database.ts';
import { Appraisal } from './appraisal/appraisal.entity.ts';
import { AppraisalFact } from './appraisal/appraisal-fact.entity.ts';
import { AppraisalMark } from './appraisal/appraisal-mark.entity.ts';
import { AppraisalObjection } from './appraisal/appraisal-objection.entity.ts';
import { AppraisalScheme } from './appraisal/appraisal-scheme.entity.ts';
import { AppraisalStep } from './appraisal/appraisal-step.entity.ts';
import { Appraisee } from './appraisal/appraisee.entity.ts';
import { AppointmentVisit } from './roster/appointment-visit.entity.ts';
import { DualRegistration } from './roster/dual-registration.entity.ts';
import { PartyAppointment } from './roster/party-appointment.entity.ts';
import { CompanyGrade } from './company-grade.entity.ts';
import { Party0001 } from './migrations/0001-party.ts';
import { Party0002 } from './migrations/0002-read-registers.ts';
import { Party0003 } from './migrations/0003-appraisals.ts';
import { Party0004 } from './migrations/0004-roster.ts';
import { LIBRARY_ENTITIES } from './library/tables.ts';
import { Party0006 } from './migrations/0006-library.ts';
import { PartyMember } from './party-member.entity.ts';
import { PartyOrganizationEstate } from './party-organization-estate.entity.ts';
import { PartyOrganization } from './party-organization.entity.ts';
import { ServicePosition } from './service-position.entity.ts';
import { SEALED } from './sealed.ts';

export const orm: ServiceOrm = {
  service: 'party',
  entities: [
    ...LIBRARY_ENTITIES,
    Appraisal, AppraisalFact, AppraisalMark, AppraisalObjection, AppraisalScheme, AppraisalStep,
    Appraisee, AppointmentVisit, DualRegistration, PartyAppointment,
    CompanyGrade, PartyMember, PartyOrganization, PartyOrganizationEstate, ServicePosition,
  ],
  migrations: [Party0001, Party0002, Party0003, Party0004, Party0006],
  sealed: SEALED,
};
