import type { Subject } from './asking.ts';

const READS = ['party.read', 'property.read', 'grid.read', 'social.read', 'petition.read'];

function subject(sub: string, under: string, actions: readonly string[]): Subject {
  const grants = [...READS, ...actions].map((action) => `${action}@${under}`);
  return { sub, kind: 'PERSON', tenant: under.slice(0, 6), grants };
}

/** 双流区: the district's estate service centre. */
export const districtOfficer = subject('district-officer', '510116', [
  'property.manage', 'petition.supervise', 'petition.handle', 'social.record',
]);
/** 东升街道: the street that whistles. */
export const streetOfficer = subject('street-officer', '510116001', [
  'grid.whistle', 'petition.handle', 'social.record',
]);
/** 棠湖社区: an officer of one community's grids. */
export const gridOfficer = subject('grid-officer', '510116001001', ['petition.handle']);
/** 水城区: another tenant altogether. */
export const shuichengOfficer = subject('shuicheng-officer', '520204', [
  'property.manage', 'petition.supervise', 'petition.handle', 'petition.lodge',
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
    ...subject('department-officer', '510116', ['grid.report-in', 'petition.handle']),
    organization: departmentId,
  };
}
