import { describe, expect, test } from '@jest/globals';
import { isCreditCode } from '@linli/kernel/codes.ts';
import { shuangliu } from './shuangliu.ts';

const district = shuangliu();
const { grids, estates, partyOrganizations, partyMembers } = district;
const estateOf = new Map(estates.map((estate) => [estate.id, estate]));

describe('双流区 comes to the figures of its published case', () => {
  test('in divisions: 9 towns and 118 communities by their real names', () => {
    expect(counted(district.divisions, ({ level }) => level))
      .toEqual({ DISTRICT: 1, TOWN: 9, COMMUNITY: 118 });
    const names = new Map(district.divisions.map(({ code, name }) => [code, name]));
    expect(names.get('510116')).toBe('双流区');
    expect(names.get('510116001')).toBe('东升街道');
    expect(names.get('510116001001')).toBe('棠湖社区');
    expect(names.get('510116108203')).toBe('岷江村');
    expect(counted(district.divisions, ({ parentCode }) => parentCode ?? '')).toMatchObject({
      510116001: 23, 510116002: 16, 510116005: 11, 510116006: 7, 510116017: 12,
      510116108: 22, 510116111: 7, 510116112: 7, 510116115: 13,
    });
  });

  test('in grids, squads and those who answer for them', () => {
    expect(counted(grids, ({ kind }) => kind))
      .toEqual({ MASTER: 118, GENERAL: 736, MICRO: 10_073, DEDICATED: 1_792 });
    expect(district.squads).toHaveLength(616);
    expect(district.squads.every(({ gridIds }) => gridIds.length > 0)).toBe(true);
    const manned = district.duties.filter(({ endedAt }) => endedAt === null);
    expect(new Set(manned.map(({ post, place }) => `${post} ${place}`)).size).toBe(manned.length);
    expect(counted(manned, ({ post }) => post)).toEqual({
      GRID_OFFICER: 118 + 736 + 10_073, COMMUNITY_LEADER: 118, STREET_LEADER: 9,
      DEPARTMENT_LIAISON: 25, DEPARTMENT_LEADER: 25, DISTRICT_CENTRE: 1, DISTRICT_LEADER: 1,
    });
  });

  test('in estates by form, and by management mode beside it', () => {
    expect(counted(estates, ({ form }) => form))
      .toEqual({ COMMODITY: 251, RESETTLEMENT: 110, OLD: 807 });
    const served = estates.filter(({ managementMode }) => managementMode === 'PROFESSIONAL');
    expect(counted(served, ({ form }) => form)).toEqual({ COMMODITY: 251, RESETTLEMENT: 47 });
    expect(estates.length - served.length).toBe(870);
  });

  test('in companies, their association and their contracts', () => {
    expect(district.companies).toHaveLength(179);
    expect(district.associations.map(({ memberIds }) => memberIds.length)).toEqual([179]);
    const contracted = new Map(district.contracts.map((one) => [one.estateId, one.companyId]));
    for (const { id, managementMode, companyId } of estates) {
      const serves = managementMode === 'PROFESSIONAL' || managementMode === 'ENTRUSTED';
      expect([companyId !== null, contracted.get(id) ?? null]).toEqual([serves, companyId]);
    }
    expect(new Set(contracted.values()).size).toBe(179);
  });

  test('in bodies of self-government', () => {
    const models = counted(district.bodies, ({ model, kind }) => `${model} ${kind}`);
    expect(models).toEqual({
      'M_1_211 OWNERS_ASSEMBLY': 55, 'M_1_211 OWNERS_REPRESENTATIVE_ASSEMBLY': 55,
      'M_1_211 OWNERS_COMMITTEE': 55, 'M_1_211 SUPERVISORY_COMMITTEE': 55,
      'M_OWNERS_COMMITTEE OWNERS_COMMITTEE': 196,
      'M_1_3_1_N COUNCIL': 110, 'M_1_3_1_N MANAGEMENT_COMMITTEE': 110,
      'M_1_3_1_N SUPERVISORY_COMMITTEE': 110, 'M_1_3_1_N SERVICE_CENTRE': 110,
      'M_PARTY_COURTYARD COURTYARD_COMMITTEE': 807,
    });
  });

  test('in lifts and control rooms', () => {
    expect(counted(district.facilities, ({ kind }) => kind))
      .toEqual({ LIFT: 1_158, CONTROL_ROOM: 236 });
    expect(district.buildings.reduce((sum, { lifts }) => sum + lifts, 0)).toBe(1_158);
  });

  test('in party organisations', () => {
    expect(counted(partyOrganizations, ({ level, kind }) => `${level ?? '-'} ${kind}`))
      .toMatchObject({
        'DISTRICT COMMITTEE': 1, 'TOWN COMMITTEE': 9, 'COMMUNITY COMMITTEE': 118,
        'ESTATE BRANCH': 251 + 70 + 20 + 178, '- BRANCH': 736, '- DEPARTMENT': 69,
        '- ENTERPRISE': 18, '- INDUSTRY': 1,
      });
    const branches = partyOrganizations.filter(({ level }) => level === 'ESTATE');
    expect(counted(branches, (one) => `${one.estateForm} ${one.formation}`)).toMatchObject({
      'COMMODITY SINGLE': 251, 'RESETTLEMENT SINGLE': 70, 'RESETTLEMENT JOINT': 20,
    });
    const covered = branches.flatMap(({ estateIds }) => estateIds);
    expect(covered).toHaveLength(1_168);
    expect(new Set(covered).size).toBe(1_168);
  });

  test('in party members', () => {
    const organizationOf = new Map(partyOrganizations.map((one) => [one.id, one]));
    const within = (form: string) => partyMembers.filter(({ organizationId }) =>
      organizationOf.get(organizationId)?.estateForm === form);
    expect(within('RESETTLEMENT')).toHaveLength(3_066);
    expect(within('OLD').filter(({ role }) => role === 'SECRETARY')).toHaveLength(168);
    expect(counted(partyMembers, ({ origin }) => origin))
      .toMatchObject({ SURVEY: 2_115, DEPARTMENT: 6_000 });
    expect(partyMembers.filter(({ gridId }) => gridId !== null)).toHaveLength(6_000);
  });

  test('in positions of service', () => {
    expect(counted(district.positions, ({ kind, estateForm }) => `${kind} ${estateForm}`)).toEqual({
      'CENTRE null': 118, 'ESTATE_STATION RESETTLEMENT': 63, 'ESTATE_STATION OLD': 143,
    });
  });
});

describe('what stands in 双流区 holds together', () => {
  test('households add up from micro-grid to district, 30 to 100 in each micro-grid', () => {
    const of = (kind: string) => grids.filter((grid) => grid.kind === kind);
    const sum = (list: readonly { households: number }[]) =>
      list.reduce((whole, { households }) => whole + households, 0);
    expect(of('MICRO').every(({ households: many }) => many >= 30 && many <= 100)).toBe(true);
    expect([sum(of('MICRO')), sum(of('GENERAL')), sum(of('MASTER'))])
      .toEqual([700_000, 700_000, 700_000]);
    expect(estates.reduce((whole, { householdCount }) => whole + householdCount, 0)).toBe(700_000);
    expect(estates.reduce((whole, { population }) => whole + population, 0)).toBe(1_000_000);
  });

  test('every general grid has an estate, and every estate its buildings', () => {
    const housing = new Set(grids.flatMap((grid) => (grid.estateId ? [grid.parentId] : [])));
    expect(housing.size).toBe(736);
    const buildings = counted(district.buildings, ({ estateId }) => estateId);
    expect(estates.every(({ id, buildingCount }) => buildings[id] === buildingCount)).toBe(true);
  });

  test('no level of the party tree is skipped', () => {
    const levels = new Map(partyOrganizations.map(({ id, level }) => [id, level]));
    const chains = partyOrganizations.flatMap(({ level, parentId }) =>
      (level ? [`${level} under ${parentId === null ? null : levels.get(parentId)}`] : []));
    expect([...new Set(chains)].toSorted()).toEqual([
      'BUILDING under ESTATE', 'COMMUNITY under TOWN', 'DISTRICT under null',
      'ESTATE under COMMUNITY', 'HUB_HOUSEHOLD under BUILDING', 'TOWN under DISTRICT',
    ]);
  });

  test('every company with three party members has an organisation, and no other', () => {
    const organized = partyOrganizations.flatMap(({ companyId }) => (companyId ? [companyId] : []));
    const eligible = district.companies.filter(({ partyMemberCount }) => partyMemberCount >= 3);
    expect(organized.toSorted()).toEqual(eligible.map(({ id }) => id).toSorted());
  });

  test('three model estates, one of each form, stand in 东升', () => {
    const models = estates.filter(({ isModel }) => isModel);
    expect(models.map(({ form }) => form)).toEqual(['COMMODITY', 'RESETTLEMENT', 'OLD']);
    expect(models[0]?.division).toBe('510116001001');
    expect(models.every(({ division }) => division.startsWith('510116001'))).toBe(true);
    const volunteers = counted(district.volunteers, ({ estateId }) => estateId);
    expect(models.every(({ id }) => (volunteers[id] ?? 0) >= 5)).toBe(true);
  });

  test('every estate is found by one name', () => {
    expect(new Set(estates.map(({ name }) => name)).size).toBe(1_168);
  });

  test('credit codes are valid and nobody else’s', () => {
    const codes = [...district.companies, ...district.associations, ...district.socialOrganizations]
      .flatMap(({ creditCode }) => (creditCode ? [creditCode] : []));
    expect(codes.filter((code) => !isCreditCode(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('grids are coded by R-G-36', () => {
    const codes = grids.map(({ code }) => code);
    expect(codes.filter((code) => !/^510116\d{6}[MGWD]\d{6}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    const letters = counted(grids, ({ kind, code }) => `${kind} ${code.charAt(12)}`);
    expect(Object.keys(letters).toSorted())
      .toEqual(['DEDICATED D', 'GENERAL G', 'MASTER M', 'MICRO W']);
  });

  test('a contract, a body or a building bears the division of its estate', () => {
    const rows = [...district.contracts, ...district.bodies, ...district.buildings,
      ...district.facilities, ...district.volunteers];
    expect(rows.filter((row) => estateOf.get(row.estateId)?.division !== row.division)).toEqual([]);
  });
});

function counted<T>(list: readonly T[], keyOf: (one: T) => string): Record<string, number> {
  const groups = Map.groupBy(list, keyOf);
  return Object.fromEntries([...groups].map(([key, group]) => [key, group.length]));
}
