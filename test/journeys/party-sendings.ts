import type { Constellation } from '../constellation.ts';

/** The mutations of appraisals and of the roster: who sends each, and what makes it another. */
export interface PartySending {
  readonly mutation: string;
  readonly who: 'district' | 'rules';
  readonly answers: 'Appraisal' | 'AppraisalScheme' | 'PartyAppointment' | 'DualRegistration';
  sent(ids: Readonly<Record<string, string>>): object;
  readonly altered: object;
}

const OTHER = '01900000-0000-7000-8000-000000000000';

/** An award that one candidate wins; it is shown, so that there is something to object to. */
const AWARD = {
  code: 'JOURNEY_AWARD', kind: 'AWARD', subjectType: 'ESTATE', name: 'Award', nameZh: '评选',
  cycle: 'YEAR', assessor: 'DISTRICT', secondLook: true, top: 1,
  criteria: [{ code: 'WORK', kind: 'SCORE', name: 'Work', nameZh: '实绩', points: 100,
    needsEvidence: true }],
  grades: [{ code: 'CANDIDATE', name: 'Candidate', nameZh: '候选', from: 0, passes: true }],
  publicity: { amount: 5, unit: 'WORKING_DAYS' }, objection: { amount: 5, unit: 'WORKING_DAYS' },
  consequences: [], source: '双流区', verify: false, note: '评选',
};

const of = ({ openAppraisal }: Readonly<Record<string, string>>) =>
  ({ appraisalId: openAppraisal });

/** In the course of one award: each takes up where the one before left it. */
export const PARTY_SENDINGS: readonly PartySending[] = [
  { mutation: 'proposeAppraisalScheme', who: 'district', answers: 'AppraisalScheme',
    sent: () => AWARD, altered: { top: 2 } },
  { mutation: 'decideAppraisalScheme', who: 'rules', answers: 'AppraisalScheme',
    sent: ({ proposeAppraisalScheme }) => ({
      schemeId: proposeAppraisalScheme, approved: true, note: '同意',
    }), altered: { approved: false } },
  { mutation: 'beginAppraisalRound', who: 'district', answers: 'AppraisalScheme',
    sent: () => ({ scheme: 'FIVE_PIECES', period: '2026', under: '510116001001', reason: '年度' }),
    altered: { under: '510116001002' } },
  { mutation: 'openAppraisal', who: 'district', answers: 'Appraisal',
    sent: ({ estate }) => ({
      scheme: AWARD.code, subjectType: 'ESTATE', subjectId: estate, period: '2026', reason: '提名',
    }), altered: { reason: '另有缘由' } },
  { mutation: 'assessCriterion', who: 'district', answers: 'Appraisal',
    sent: (ids) => ({ ...of(ids), criterion: 'WORK', amount: 90, of: 100, evidence: '材料' }),
    altered: { amount: 80 } },
  { mutation: 'scoreAppraisal', who: 'district', answers: 'Appraisal', sent: of,
    altered: { appraisalId: OTHER } },
  { mutation: 'lookAgainAtAppraisal', who: 'rules', answers: 'Appraisal',
    sent: (ids) => ({ ...of(ids), agrees: true, note: '无误' }), altered: { agrees: false } },
  { mutation: 'postAwardResults', who: 'rules', answers: 'AppraisalScheme',
    sent: () => ({ scheme: AWARD.code, period: '2026', note: '公示' }), altered: { note: '另' } },
  { mutation: 'objectToAppraisal', who: 'district', answers: 'Appraisal',
    sent: (ids) => ({ ...of(ids), grounds: '材料不实' }), altered: { grounds: '另有理由' } },
  { mutation: 'decideAppraisalObjection', who: 'rules', answers: 'Appraisal',
    sent: (ids) => ({ ...of(ids), upheld: false, note: '属实' }), altered: { upheld: true } },
  { mutation: 'withdrawAppraisal', who: 'rules', answers: 'Appraisal',
    sent: (ids) => ({ ...of(ids), reason: '撤销' }), altered: { reason: '另有缘由' } },
  { mutation: 'appointMember', who: 'district', answers: 'PartyAppointment',
    sent: ({ member, judgedCompany }) => ({
      post: 'INSTRUCTOR', memberId: member, placeId: judgedCompany, startsOn: '2026-01-01',
      reason: '选派',
    }), altered: { reason: '另有缘由' } },
  { mutation: 'recordInstructorVisit', who: 'district', answers: 'PartyAppointment',
    sent: ({ appointMember }) => ({
      appointmentId: appointMember, visitedOn: '2026-09-01', content: '走访',
    }), altered: { content: '另一次走访' } },
  { mutation: 'endAppointment', who: 'district', answers: 'PartyAppointment',
    sent: ({ appointMember }) => ({
      appointmentId: appointMember, lastOn: '2026-09-09', handover: '移交',
    }), altered: { lastOn: '2026-09-08' } },
  { mutation: 'registerDually', who: 'district', answers: 'DualRegistration',
    sent: ({ member, estate }) => ({
      memberId: member, estateId: estate, skills: '电工', availability: '周末',
    }), altered: { skills: '医护' } },
  { mutation: 'answerDualRegistration', who: 'district', answers: 'DualRegistration',
    sent: ({ registerDually }) => ({
      registrationId: registerDually, side: 'RESIDENCE', confirmed: true, note: '同意',
    }), altered: { side: 'UNIT' } },
  { mutation: 'endDualRegistration', who: 'district', answers: 'DualRegistration',
    sent: ({ registerDually }) => ({ registrationId: registerDually, note: '调离' }),
    altered: { note: '另有缘由' } },
];

/** A member on the register, and a company that nobody instructs. */
export async function someMembers(
  linli: Constellation,
): Promise<{ readonly member: string; readonly judgedCompany: string }> {
  const [found] = await linli.rows<{ member: string; company: string }>('party', `select
    (select id from party_member where tenant = '510116' order by id limit 1) as member,
    (select id from appraisee where tenant = '510116' and type = 'PROPERTY_COMPANY'
      order by id limit 1) as company`);
  return { member: String(found?.member), judgedCompany: String(found?.company) };
}
