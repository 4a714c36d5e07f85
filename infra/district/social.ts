import type {
  BrandRow, SocialOrganizationRow, VolunteerRow, VolunteerTeamRow,
} from '@linli/schemas/district/social.ts';
import { creditCodeOf } from './companies.ts';
import { openDice } from './dice.ts';
import { idsOf } from './ids.ts';
import type { Layout, Site } from './layout.ts';
import { stemOf } from './naming.ts';
import { nameOf, phoneOf } from './people.ts';
import { shares } from './shares.ts';

/** The volunteer service brands of the case (S-12). */
const BRANDS = { LVYIXING: '绿益行', WEIGUANG: '党建微光', ZUOLINYOULI: '左邻右里', SANSEMAJIA: '三色马甲' };
/** A model estate has so many times the volunteers of another. */
const MODEL = 8;
const VOLUNTEERS_FROM = 30_000_000;

/** Registered ones have a credit code by their kind; a group only recorded has none. */
const KINDS = [
  { kind: 'SERVICE_ORGANIZATION', prefix: '52', label: '社会工作服务中心' },
  { kind: 'ASSOCIATION', prefix: '51', label: '邻里互助促进会' },
  { kind: 'RECORDED_GROUP', prefix: '', label: '志愿者互助队' },
  { kind: 'FOUNDATION', prefix: '53', label: '社区发展基金会' },
] as const;

export function socialOrganizationsOf({ plan, communities }: Layout): SocialOrganizationRow[] {
  return communities.slice(0, plan.socialOrganizations).map(({ code, name }, at) => {
    const { kind, prefix, label } = KINDS[at % KINDS.length] ?? KINDS[0];
    return {
      id: idsOf(plan).social(code), kind, name: plan.city + stemOf(name) + label, division: code,
      creditCode: prefix && creditCodeOf(prefix + plan.tenant, 'MJ', at + 1),
    };
  });
}

export function brandsOf({ plan }: Layout): BrandRow[] {
  return Object.entries(BRANDS).map(([code, name]) =>
    ({ id: idsOf(plan).brand(code), code, name, division: plan.tenant }));
}

/** Every brand has a team in every town. */
export function teamsOf({ plan, towns }: Layout): VolunteerTeamRow[] {
  const { brand, team } = idsOf(plan);
  return towns.flatMap((town) => Object.entries(BRANDS).map(([code, name]) => ({
    id: team(town.code, code), brandId: brand(code), name: `${stemOf(town.name)}${name}志愿服务队`,
    division: town.code,
  })));
}

export function volunteersOf({ plan, sites }: Layout): VolunteerRow[] {
  const dice = openDice('volunteers', plan.tenant);
  const weights = sites.map(({ isModel }) => dice.between(1, 3) + (isModel ? 3 * MODEL : 0));
  const counts = shares(plan.volunteers, weights, 1);
  let n = 0;
  return sites.flatMap((site, at) =>
    Array.from({ length: counts[at] ?? 0 }, () => volunteerOf(plan, site, n++)));
}

function volunteerOf(plan: Layout['plan'], site: Site, n: number): VolunteerRow {
  const { volunteer, team, estate } = idsOf(plan);
  const dice = openDice('volunteer', plan.tenant, n);
  const brands = Object.keys(BRANDS);
  return {
    id: volunteer(n), teamId: team(site.town, brands[n % brands.length] ?? ''),
    estateId: estate(site.code), division: site.community.code, name: nameOf(dice),
    phone: phoneOf(VOLUNTEERS_FROM + n),
    registeredOn: `${dice.between(2021, 2025)}-03-05`,
  };
}
