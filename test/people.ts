import type { Subject } from './asking.ts';

const READS = ['party.read', 'property.read', 'grid.read', 'social.read', 'petition.read'];

function subject(sub: string, under: string, actions: readonly string[]): Subject {
  const grants = [...READS, ...actions].map((action) => `${action}@${under}`);
  return { sub, kind: 'PERSON', tenant: under.slice(0, 6), grants };
}

/** 双流区: the district's estate service centre. */
export const districtOfficer = subject('district-officer', '510116', [
  'property.manage', 'property.account', 'petition.supervise', 'petition.handle', 'social.record',
  'party.library',
  'grid.roster', 'consent.record', 'body.manage', 'body.supervise', 'body.serve', 'vote.cast',
  'rules.propose', 'grid.verify', 'grid.admit', 'party.appraise', 'party.object',
  'party.appoint',
]);
/** 双流区: approves the rules that others propose. */
export const rulesApprover = subject('rules-approver', '510116', [
  'rules.approve', 'party.review',
]);
/** 东升街道: the street that whistles. */
export const streetOfficer = subject('street-officer', '510116001', [
  'grid.whistle', 'petition.handle', 'social.record', 'grid.command',
]);
/** 棠湖社区: an officer of one community's grids. */
export const gridOfficer = subject('grid-officer', '510116001001', [
  'petition.handle', 'grid.report',
]);
/** 区信访局: sorts and forwards what is petitioned. */
export const petitionOfficer = subject('petition-officer', '510116', ['petition.sort']);
/** Who reviews an organ's opinion, and who re-examines that of the reviewer. */
export const reviewOfficer = subject('review-officer', '510116', ['petition.review']);
export const reexaminationOfficer = subject('reexamination-officer', '510116', [
  'petition.review',
]);
/** 区信用主管部门: keeps the ledger of credit, decides its cases and publishes its lists. */
export const creditOfficer = subject('credit-officer', '510116', [
  'credit.conduct', 'credit.decide', 'credit.publish', 'credit.score',
]);
/** 水城区: another tenant altogether. */
export const shuichengOfficer = subject('shuicheng-officer', '520204', [
  'property.manage', 'property.account', 'petition.supervise', 'petition.handle', 'petition.lodge',
  'petition.call-back', 'grid.whistle', 'social.record',
]);
/** The 12345 hotline's machine. */
export const hotline: Subject = {
  sub: 'hotline-12345',
  kind: 'MACHINE',
  tenant: '510116',
  grants: [
    'petition.lodge@510116', 'petition.read@510116', 'petition.call-back@510116',
    'property.read@510116', 'grid.read@510116',
  ],
};
/** A partner social-work agency: little, and under one street. */
export const agency: Subject = {
  sub: 'agency-spring',
  kind: 'MACHINE',
  tenant: '510116',
  grants: ['social.read@510116001', 'property.read@510116001'],
};

/** An officer of one department, who answers its whistles. */
export function departmentOfficer(departmentId: string): Subject {
  return {
    ...subject('department-officer', '510116', [
      'grid.report-in', 'petition.handle', 'grid.handle', 'grid.apply',
    ]),
    organization: departmentId,
  };
}

/** The head of one department, who gives its officers more time. */
export function headOf(departmentId: string): Subject {
  const head = subject('department-head', '510116', ['petition.approve']);
  return { ...head, organization: departmentId };
}
