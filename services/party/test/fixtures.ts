import { NOTHING } from '@linli/chassis/testing/district.ts';
import { idOf } from '@linli/kernel/ids.ts';
import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import type {
  PartyMemberRow, PartyOrganizationRow, PositionRow,
} from '@linli/schemas/district/party.ts';

type Organization = Partial<PartyOrganizationRow> & Pick<PartyOrganizationRow, 'kind' | 'division'>;

/** A small district: one committee chain down to a household, and one of everything else. */
export function aDistrict(tenant: string): ReferenceDistrict {
  const [town, other] = [`${tenant}001`, `${tenant}002`];
  const [first, second] = [`${town}001`, `${other}001`];
  const idIn = (name: string): string => idOf(tenant, name);
  const made: PartyOrganizationRow[] = [];
  const make = (name: string, parent: string | null, row: Organization): void => {
    made.push({
      id: idIn(name), name, parentId: parent && idIn(parent), level: null, formation: 'SINGLE',
      coverageMethod: null, estateForm: null, estateIds: [], gridId: null, gridKind: null,
      buildingId: null, companyId: null, formedOn: '2021-07-01', ...row,
    });
  };
  // Children before their parents: a load must not depend on the order of a file.
  make('hub', 'building', { kind: 'HUB_HOUSEHOLD', level: 'HUB_HOUSEHOLD', division: first });
  make('building', 'gardens', { kind: 'GROUP', level: 'BUILDING', division: first });
  make('gardens', 'first', { kind: 'BRANCH', level: 'ESTATE', division: first,
    estateForm: 'COMMODITY', estateIds: [idIn('estate 1')] });
  make('twins', 'first', { kind: 'BRANCH', level: 'ESTATE', division: first, formation: 'JOINT',
    estateForm: 'RESETTLEMENT', estateIds: [idIn('estate 2'), idIn('estate 3')] });
  make('half', 'first', { kind: 'BRANCH', level: 'ESTATE', division: first, formation: 'SINGLE',
    estateForm: 'RESETTLEMENT', estateIds: [idIn('estate 3')] });
  make('courtyard', 'second', { kind: 'BRANCH', level: 'ESTATE', division: second,
    estateForm: 'OLD', coverageMethod: 'FIRST_SECRETARY', estateIds: [idIn('estate 4')] });
  make('first', 'town', { kind: 'COMMITTEE', level: 'COMMUNITY', division: first,
    gridId: idIn('master'), gridKind: 'MASTER' });
  make('second', 'other', { kind: 'COMMITTEE', level: 'COMMUNITY', division: second });
  make('town', 'district', { kind: 'COMMITTEE', level: 'TOWN', division: town });
  make('other', 'district', { kind: 'COMMITTEE', level: 'TOWN', division: other });
  make('district', null, { kind: 'COMMITTEE', level: 'DISTRICT', division: tenant });
  make('grid branch', 'first', { kind: 'BRANCH', division: first,
    gridId: idIn('general'), gridKind: 'GENERAL' });
  for (const n of [1, 2, 3]) {
    make(`micro ${n}`, 'grid branch', { kind: 'GROUP', division: first,
      gridId: idIn(`micro grid ${n}`), gridKind: 'MICRO' });
  }
  make('market', 'first', { kind: 'DEDICATED', division: first,
    gridId: idIn('dedicated'), gridKind: 'DEDICATED' });
  make('firm', 'district', { kind: 'ENTERPRISE', division: town, companyId: idIn('company 1') });
  make('housing', 'district', { kind: 'DEPARTMENT', division: tenant,
    gridId: idIn('general'), gridKind: 'GENERAL' });
  return { ...NOTHING, tenant, name: tenant, partyOrganizations: made,
    partyMembers: membersOf(tenant, first), positions: positionsOf(tenant, first) };
}

/** So many estate organisations in a third town, each with an estate, members and two children. */
export function aCrowd(tenant: string, count: number): ReferenceDistrict {
  const [town, community] = [`${tenant}003`, `${tenant}003001`];
  const blank = {
    level: null, formation: 'SINGLE', coverageMethod: null, estateForm: null, estateIds: [],
    gridId: null, gridKind: null, buildingId: null, companyId: null, formedOn: '2022-01-01',
    division: community,
  } as const;
  const [townId, communityId] = [idOf(tenant, 'third town'), idOf(tenant, 'third')];
  const above: PartyOrganizationRow[] = [
    { ...blank, id: townId, name: 'third town', kind: 'COMMITTEE', level: 'TOWN', division: town,
      parentId: idOf(tenant, 'district') },
    { ...blank, id: communityId, name: 'third', kind: 'COMMITTEE', level: 'COMMUNITY',
      parentId: townId },
  ];
  const numbers = Array.from({ length: count }, (_, n) => n);
  const estates = numbers.map((n): PartyOrganizationRow => ({
    ...blank, id: idOf(tenant, 'crowd', n), name: `crowd ${n}`, kind: 'BRANCH', level: 'ESTATE',
    parentId: communityId, estateForm: 'OLD', estateIds: [idOf(tenant, 'crowd estate', n)],
  }));
  const children = estates.flatMap(({ id, name }) => [1, 2].map((n): PartyOrganizationRow => ({
    ...blank, id: idOf(id, n), name: `child of ${name} ${n}`, kind: 'GROUP', level: 'BUILDING',
    parentId: id,
  })));
  const members = [...estates, ...children].map(({ id }): PartyMemberRow => ({
    id: idOf(id, 'secretary'), organizationId: id, division: community, name: '李静',
    role: 'SECRETARY', origin: 'ROLL', gridId: null,
  }));
  return { ...NOTHING, tenant, name: tenant, partyMembers: members, positions: [],
    partyOrganizations: [...above, ...estates, ...children] };
}

function membersOf(tenant: string, division: string): PartyMemberRow[] {
  const member = (n: number, organization: string, row: Partial<PartyMemberRow>) => ({
    id: idOf(tenant, 'member', n), organizationId: idOf(tenant, organization), division,
    name: '欧阳建国', role: 'MEMBER', origin: 'ROLL', gridId: null, ...row,
  } as const);
  return [
    member(1, 'gardens', { role: 'SECRETARY' }), member(2, 'gardens', {}),
    member(3, 'twins', { role: 'SECRETARY', name: '王伟' }), member(4, 'half', {}),
    member(5, 'courtyard', { origin: 'SURVEY', division: `${tenant}002001` }),
    member(6, 'housing', { origin: 'DEPARTMENT', gridId: idOf(tenant, 'micro grid 1') }),
    member(7, 'housing', { origin: 'DEPARTMENT' }),
  ];
}

function positionsOf(tenant: string, division: string): PositionRow[] {
  const position = (n: number, estateForm: PositionRow['estateForm']) => ({
    id: idOf(tenant, 'position', n), kind: 'ESTATE_STATION', name: `阵地${n}`, division,
    estateId: idOf(tenant, `estate ${n}`), estateForm, area: 120,
  } as const);
  return [position(1, 'COMMODITY'), position(2, 'RESETTLEMENT'), position(3, 'RESETTLEMENT'),
    { ...position(4, null), kind: 'CENTRE', estateId: null }];
}
