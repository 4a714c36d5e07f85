import type { GridRow } from '@linli/schemas/district/places.ts';
import { idsOf } from './ids.ts';
import type { Block, CommunityGround, GeneralGround, Layout, Site } from './layout.ts';
import { estateNameOf, stemOf } from './naming.ts';
import type { Plan } from './plan.ts';
import { shares } from './shares.ts';
import { middleTenth, ringOf, tile } from './tiling.ts';

const UNITS = [
  '小学', '幼儿园', '中学', '卫生服务中心', '农贸市场', '购物中心', '产业园', '物流园', '银行支行', '派出所',
  '酒店', '写字楼', '建筑工地', '养老院', '加油站', '地铁站', '文化站', '体育馆', '汽车城', '电子厂',
] as const;

/** The four kinds of grid (G-01): general in master, micro in general, dedicated beside them. */
export function gridsOf({ plan, communities }: Layout): GridRow[] {
  const sizes = communities.map(({ generals }) => generals.length);
  const dedicated = shares(plan.grids.dedicated, sizes, 1);
  return communities.flatMap((community, at) => [
    masterOf(plan, community),
    ...community.generals.flatMap((general) => generalOf(plan, community, general)),
    ...dedicatedOf(plan, community, dedicated[at] ?? 0),
  ]);
}

/** R-G-36: community, letter of the kind, sequence of the parent, own sequence. */
export function masterCode(community: string): string {
  return `${community}M000001`;
}

export function generalCode(community: string, general: GeneralGround): string {
  return `${community}G001${digits(general.sequence)}`;
}

export function microCode(site: Site, block: Block): string {
  return `${site.community.code}W${digits(site.general)}${digits(block.inGeneral)}`;
}

function masterOf(plan: Plan, community: CommunityGround): GridRow {
  const sites = community.generals.flatMap((general) => general.sites);
  return {
    ...rowOf(plan, masterCode(community.code), community.code),
    kind: 'MASTER', name: `${community.name}总网格`, households: householdsIn(sites),
    boundary: ringOf(community.rectangle),
  };
}

function generalOf(plan: Plan, { code, name }: CommunityGround, general: GeneralGround): GridRow[] {
  const own: GridRow = {
    ...rowOf(plan, generalCode(code, general), code),
    kind: 'GENERAL', name: `${name}第${general.sequence}网格`,
    parentId: idsOf(plan).grid(masterCode(code)),
    households: householdsIn(general.sites), boundary: ringOf(general.rectangle),
  };
  const micros = general.sites.flatMap((site) =>
    site.blocks.map((block) => microOf(plan, site, block, own.id)));
  return [own, ...micros];
}

function microOf(plan: Plan, site: Site, block: Block, parentId: string): GridRow {
  return {
    ...rowOf(plan, microCode(site, block), site.community.code),
    kind: 'MICRO', name: `${estateNameOf(site)}${block.sequence}号微网格`, parentId,
    estateId: idsOf(plan).estate(site.code), households: block.households,
    boundary: ringOf(block.rectangle),
  };
}

/** Premises of one unit each: a school, a market; nobody lives in them. */
function dedicatedOf(plan: Plan, community: CommunityGround, count: number): GridRow[] {
  const stem = stemOf(community.name);
  return tile(community.rectangle, Array<number>(count).fill(1)).map((plot, at) => {
    const round = Math.floor(at / UNITS.length);
    const unitName = `${stem}${UNITS[at % UNITS.length]}${round ? `(${round + 1}号)` : ''}`;
    return {
      ...rowOf(plan, `${community.code}D001${digits(at + 1)}`, community.code),
      kind: 'DEDICATED', name: `${unitName}专属网格`, unitName,
      parentId: idsOf(plan).grid(masterCode(community.code)),
      boundary: ringOf(middleTenth(plot)),
    };
  });
}

function rowOf(plan: Plan, code: string, division: string) {
  return {
    id: idsOf(plan).grid(code), code, division,
    parentId: null, estateId: null, unitName: null, households: 0,
  };
}

function householdsIn(sites: readonly Site[]): number {
  return sites.reduce((sum, { households }) => sum + households, 0);
}

function digits(sequence: number): string {
  return String(sequence).padStart(3, '0');
}
