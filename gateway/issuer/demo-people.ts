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
      ...READS, 'property.manage', 'petition.supervise', 'petition.handle', 'grid.whistle',
    ]),
    person('street-officer', 'Street officer 街道工作人员', STREET, [
      ...READS, 'grid.whistle', 'petition.handle',
    ]),
    person('grid-officer', 'Grid officer 网格员', COMMUNITY, [
      ...READS, 'petition.handle',
    ]),
    {
      ...person('department-officer', 'Department officer 部门工作人员', DISTRICT, [
        'grid.read', 'petition.read', 'grid.report-in', 'petition.handle',
      ]),
      organization: options.department,
    },
    person('other-district-officer', 'Officer of 水城区', OTHER_DISTRICT, [
      ...READS, 'property.manage', 'petition.lodge', 'petition.call-back', 'petition.supervise',
      'petition.handle', 'grid.whistle',
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
