import type { CompanyRow } from '@linli/schemas/district/homes.ts';
import type { PartyOrganizationRow } from '@linli/schemas/district/party.ts';
import type { DepartmentRow } from '@linli/schemas/district/petition.ts';
import type { GridRow } from '@linli/schemas/district/places.ts';
import type { Lifts } from './buildings.ts';
import { frameOf } from './buildings.ts';
import { masterCode } from './grids.ts';
import { idsOf } from './ids.ts';
import type { Layout, Site } from './layout.ts';
import { estateNameOf } from './naming.ts';
import { organization } from './party-organization.ts';
import { estateOrganizationsOf } from './party-estates.ts';
import type { Plan } from './plan.ts';
import { chosen, shares } from './shares.ts';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The six tiers (P-01), the grids (P-08), the departments (P-23) and the industry (P-28). */
export function partyOf(
  layout: Layout, grids: readonly GridRow[], companies: readonly CompanyRow[],
  departments: readonly DepartmentRow[], lifts: Lifts,
): PartyOrganizationRow[] {
  const estates = estateOrganizationsOf(layout);
  return [
    ...committeesOf(layout),
    ...estates,
    ...estates.flatMap((estate) => buildingsOf(layout, estate, lifts)),
    ...gridOrganizationsOf(layout, grids),
    ...industryOf(layout, companies),
    ...departmentOrganizationsOf(layout, departments),
  ];
}

function committeesOf({ plan, towns }: Layout): PartyOrganizationRow[] {
  const { party, grid } = idsOf(plan);
  const committee = (
    division: string, name: string, level: PartyOrganizationRow['level'], parent: string | null,
  ) => organization(plan, division, {
    name, kind: 'COMMITTEE', division, level, parentId: parent && party(parent),
  });
  return [
    committee(plan.tenant, `中共${plan.name}委员会`, 'DISTRICT', null),
    ...towns.flatMap((town) => [
      committee(town.code, `中共${town.name}${committeeNameOf(town.name)}`, 'TOWN', plan.tenant),
      ...town.communities.map(({ code, name }): PartyOrganizationRow => ({
        ...committee(code, `中共${name}委员会`, 'COMMUNITY', town.code),
        gridId: grid(masterCode(code)), gridKind: 'MASTER',
      })),
    ]),
  ];
}

/** In a street (街道) it is a working committee, for it is not elected there. */
function committeeNameOf(town: string): string {
  return town.endsWith('街道') ? '工作委员会' : '委员会';
}

/** A group and a hub household in a building: in each of a model estate's, else in the first. */
function buildingsOf(
  { plan, sites }: Layout, estate: PartyOrganizationRow, lifts: Lifts,
): PartyOrganizationRow[] {
  const site = sites.find(({ code }) => idsOf(plan).estate(code) === estate.estateIds[0]);
  if (!site) return [];
  const blocks = site.blocks.slice(0, site.isModel ? site.blocks.length : 1);
  return blocks.flatMap((block) => {
    const { code } = frameOf(site, block, lifts.get(site) ?? 0);
    return tiersOf(plan, site, code, `${estateNameOf(site)}${block.sequence}栋`, estate.id);
  });
}

function tiersOf(
  plan: Plan, site: Site, code: string, name: string, parentId: string,
): PartyOrganizationRow[] {
  const [division, buildingId] = [site.community.code, idsOf(plan).building(code)];
  const group = organization(plan, code, {
    name: `${name}党小组`, kind: 'GROUP', level: 'BUILDING', division, parentId, buildingId,
  });
  const household = organization(plan, `${code}H`, {
    name: `${name}党员中心户`, kind: 'HUB_HOUSEHOLD', level: 'HUB_HOUSEHOLD', division,
    parentId: group.id, buildingId,
  });
  return [group, household];
}

/** 3+1: a branch for each general grid, groups in some micro-grids, some of the units' own. */
function gridOrganizationsOf({ plan }: Layout, grids: readonly GridRow[]): PartyOrganizationRow[] {
  const { party } = idsOf(plan);
  const of = (kind: GridRow['kind']) => grids.filter((grid) => grid.kind === kind);
  const lead = (
    { id, code, kind, name, division }: GridRow, label: string,
    organized: 'BRANCH' | 'GROUP' | 'DEDICATED', parentId: string,
  ) => organization(plan, code, {
    name: name + label, kind: organized, division, parentId, gridId: id, gridKind: kind,
  });
  const codes = new Map(grids.map(({ id, code }) => [id, code]));
  return [
    ...of('GENERAL').map((grid) => lead(grid, '党支部', 'BRANCH', party(grid.division))),
    ...chosen(of('MICRO'), plan.party.microGroups, 'micro groups').map((grid) =>
      lead(grid, '党小组', 'GROUP', party(codes.get(grid.parentId ?? '') ?? ''))),
    ...chosen(of('DEDICATED'), plan.party.dedicated, 'dedicated').map((grid) =>
      lead(grid, '党组织', 'DEDICATED', party(grid.division))),
  ];
}

/** The industry's committee and the organisations of companies with three members or more. */
function industryOf({ plan }: Layout, companies: readonly CompanyRow[]): PartyOrganizationRow[] {
  const industry = organization(plan, 'industry', {
    name: `${plan.name}物业行业综合党委`, kind: 'INDUSTRY', division: plan.tenant,
    parentId: idsOf(plan).party(plan.tenant),
  });
  const eligible = companies.filter(({ partyMemberCount }) => partyMemberCount >= 3);
  return [industry, ...eligible.map((company) => organization(plan, company.creditCode, {
    name: `${company.name}党支部`, kind: 'ENTERPRISE', division: company.division,
    parentId: industry.id, companyId: company.id,
  }))];
}

function departmentOrganizationsOf(
  { plan }: Layout, departments: readonly DepartmentRow[],
): PartyOrganizationRow[] {
  const counts = shares(plan.party.departmentOrganizations, departments.map(() => 1));
  return departments.flatMap(({ code, name }, at) =>
    Array.from({ length: counts[at] ?? 0 }, (_, number) => organization(plan, `${code}${number}`, {
      name: `${name}第${NUMERALS[number] ?? ''}党支部`, kind: 'DEPARTMENT', division: plan.tenant,
      parentId: idsOf(plan).party(plan.tenant),
    })));
}
