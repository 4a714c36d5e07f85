import { creditCodeCheck, organizationCodeCheck } from '@linli/kernel/codes.ts';
import type { AssociationRow, CompanyRow, ContractRow } from '@linli/schemas/district/homes.ts';
import { openDice } from './dice.ts';
import type { ManagementMode } from './estates.ts';
import { idsOf } from './ids.ts';
import type { Layout, Site } from './layout.ts';
import { chosen, cut, shares } from './shares.ts';

const FIRST = ['嘉', '恒', '瑞', '安', '锦', '和', '蓉', '天', '盛', '润', '泰', '华', '金', '悦'];
const SECOND = ['诚', '信', '居', '远', '达', '美', '佳', '源', '城', '邦', '宁', '康', '森'];

/** Companies that look after estates, in the towns where they are registered. */
export function companiesOf({ plan }: Layout): CompanyRow[] {
  const numbers = Array.from({ length: plan.companies }, (_, at) => at);
  const eligible = new Set(chosen(numbers, plan.partyCompanies, 'party companies'));
  return numbers.map((at) => {
    const creditCode = creditCodeOf(`91${plan.tenant}`, 'MA', at);
    const dice = openDice('company', creditCode);
    return {
      id: idsOf(plan).company(creditCode), creditCode,
      name: `${plan.city}${tradeNameOf(at)}物业服务有限公司`,
      division: (plan.towns[at % plan.towns.length] ?? plan.towns[0])?.code ?? plan.tenant,
      registeredOn: `${dice.between(2004, 2022)}-0${dice.between(1, 9)}-1${dice.roll(10)}`,
      staffCount: dice.between(12, 260),
      partyMemberCount: eligible.has(at) ? dice.between(3, 12) : dice.roll(3),
    };
  });
}

/** The one industry association, of which every company is a member. */
export function associationsOf(
  { plan }: Layout, companies: readonly CompanyRow[],
): AssociationRow[] {
  if (companies.length < 3) return [];
  const creditCode = creditCodeOf(`51${plan.tenant}`, 'MJ', 0);
  return [{
    id: idsOf(plan).association(creditCode), creditCode, name: `${plan.name}物业管理协会`,
    division: plan.tenant, memberIds: companies.map(({ id }) => id),
  }];
}

/** Who serves which estate: every company has about as many estates as any other. */
export function servantsOf(
  { plan, sites }: Layout, modes: ReadonlyMap<Site, ManagementMode>,
  companies: readonly CompanyRow[],
): Map<Site, string> {
  const served = sites.filter((site) =>
    modes.get(site) === 'PROFESSIONAL' || modes.get(site) === 'ENTRUSTED');
  const dice = openDice('contracts', plan.tenant);
  const counts = shares(served.length, companies.map(() => dice.between(1, 6)), 1);
  return new Map(cut(served, counts).flatMap((estates, at) =>
    estates.map((site) => [site, companies[at]?.id ?? ''] as const)));
}

export function contractsOf({ plan }: Layout, servants: ReadonlyMap<Site, string>): ContractRow[] {
  return [...servants].map(([site, companyId]) => {
    const starts = openDice('contract', site.code).between(2024, 2025);
    return {
      id: idsOf(plan).contract(site.code, companyId), estateId: idsOf(plan).estate(site.code),
      companyId, division: site.community.code,
      startsOn: `${starts}-07-01`, endsOn: `${starts + 3}-06-30`,
    };
  });
}

/** GB 32100: department and kind, division, an organisation code and a check character. */
export function creditCodeOf(prefix: string, series: string, sequence: number): string {
  const organization = series + String(100_137 + sequence * 4_391).slice(-6);
  const first17 = prefix + organization + organizationCodeCheck(organization);
  return first17 + creditCodeCheck(first17);
}

function tradeNameOf(at: number): string {
  const first = FIRST[at % FIRST.length] ?? '';
  return first + (SECOND[Math.floor(at / FIRST.length) % SECOND.length] ?? '');
}
