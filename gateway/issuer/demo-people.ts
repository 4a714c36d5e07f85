import type { Subject } from './subject.ts';

const DISTRICT = '510116';
const STREET = '510116001';
/** The first community of the first street. */
const COMMUNITY = '510116001001';
/** The second tenant: 水城区. */
const OTHER_DISTRICT = '520204';

const READS = ['party.read', 'property.read', 'grid.read', 'social.read', 'petition.read'];

/** Who the demonstration and the journeys are played by. The department is known once loaded. */
export function demoPeople(options: { department: string }): readonly Subject[] {
  return [
    person('district-officer', 'District officer 区级工作人员', DISTRICT, [
      ...READS, 'property.manage', 'property.account', 'petition.supervise', 'petition.handle',
      'grid.whistle', 'party.library', 'grid.roster', 'consent.record',
      'grid.admit', 'rules.propose', 'grid.verify', 'audit.read', 'party.appraise', 'party.object',
      'body.manage', 'body.supervise', 'body.serve', 'vote.cast',
      'party.appoint',
    ]),
    person('rules-approver', 'Approver of rules 规则审批人员', DISTRICT, [
      ...READS, 'rules.approve', 'party.review',
    ]),
    person('street-officer', 'Street officer 街道工作人员', STREET, [
      ...READS, 'grid.whistle', 'petition.handle', 'grid.command',
    ]),
    person('grid-officer', 'Grid officer 网格员', COMMUNITY, [
      ...READS, 'petition.handle', 'grid.report',
    ]),
    {
      ...person('department-officer', 'Department officer 部门工作人员', DISTRICT, [
        'grid.read', 'petition.read', 'grid.report-in', 'petition.handle', 'grid.handle',
        'grid.apply',
      ]),
      organization: options.department,
    },
    person('petition-officer', 'Petition officer 信访局工作人员', DISTRICT, [
      'petition.read', 'petition.lodge', 'petition.sort',
    ]),
    person('review-officer', 'Review officer 复查复核工作人员', DISTRICT, [
      'petition.read', 'petition.review',
    ]),
    {
      ...person('department-head', 'Head of the department 部门负责人', DISTRICT, [
        'petition.read', 'petition.approve',
      ]),
      organization: options.department,
    },
    person('system-operator', 'System operator 系统运维人员', DISTRICT, ['system.operate']),
    person('other-district-officer', 'Officer of 水城区', OTHER_DISTRICT, [
      ...READS, 'property.manage', 'property.account', 'petition.lodge', 'petition.call-back',
      'petition.supervise', 'petition.handle', 'grid.whistle',
    ]),
  ];
}

export const demoMachines: readonly Subject[] = [
  machine('hotline-12345', 'Hotline 12345', DISTRICT, [
    'petition.lodge', 'petition.read', 'petition.call-back', 'property.read', 'grid.read',
  ]),
  machine('partner-agency', 'Partner agency 合作机构', STREET, ['social.read', 'property.read']),
];

function person(sub: string, name: string, under: string, actions: readonly string[]): Subject {
  return subject('PERSON', sub, name, under, actions);
}

function machine(sub: string, name: string, under: string, actions: readonly string[]): Subject {
  return subject('MACHINE', sub, name, under, actions);
}

function subject(
  kind: Subject['kind'],
  sub: string,
  name: string,
  under: string,
  actions: readonly string[],
): Subject {
  const grants = actions.map((action) => `${action}@${under}`);
  return { kind, sub, name, tenant: under.slice(0, 6), grants, organization: null };
}
