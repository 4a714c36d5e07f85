import type { PartyOrganizationRow } from '@linli/schemas/district/party.ts';
import { idsOf } from './ids.ts';
import type { CommunityGround, Layout, Site } from './layout.ts';
import { estateNameOf } from './naming.ts';
import { organization } from './party-organization.ts';
import type { Plan } from './plan.ts';
import { cut, shares } from './shares.ts';

const METHODS = ['JOINT', 'MEMBER_TRANSFER', 'TWO_COMMITTEE_SECRETARY', 'FIRST_SECRETARY'] as const;

/**
 * The organisations of estates: one in each commodity estate (P-12), single or joint ones in
 * resettlement (P-13), and in old estates one for several, by one of four methods (P-16).
 */
export function estateOrganizationsOf({ plan, communities }: Layout): PartyOrganizationRow[] {
  const olds = communities.map((community) => sitesIn(community, 'OLD'));
  const present = olds.map((sites) => Math.min(1, sites.length));
  const least = present.reduce((sum, one) => sum + one, 0);
  const more = shares(
    plan.party.oldOrganizations - least, olds.map(({ length }) => Math.max(0, length - 1)));
  return communities.flatMap((community, at) => [
    ...sitesIn(community, 'COMMODITY').map((site) => branchOf(plan, [site])),
    ...resettled(community).map((sites) => branchOf(plan, sites)),
    ...oldBranches(plan, olds[at] ?? [], (present[at] ?? 0) + (more[at] ?? 0), at),
  ]);
}

function resettled(community: CommunityGround): Site[][] {
  const sites = sitesIn(community, 'RESETTLEMENT');
  const paired = sites.filter((site) => site.paired);
  return [
    ...sites.filter((site) => !site.paired).map((site) => [site]),
    ...cut(paired, Array<number>(paired.length / 2).fill(2)),
  ];
}

/** The old estates of a community, dealt to its organisations as evenly as they go. */
function oldBranches(
  plan: Plan, sites: readonly Site[], count: number, turn: number,
): PartyOrganizationRow[] {
  if (count === 0) return [];
  const groups = cut(sites, shares(sites.length, Array<number>(count).fill(1)));
  return groups.map((group, at) => ({
    ...branchOf(plan, group), coverageMethod: METHODS[(turn + at) % METHODS.length] ?? 'JOINT',
  }));
}

function branchOf(plan: Plan, sites: readonly Site[]): PartyOrganizationRow {
  const [first] = sites;
  if (!first) throw new RangeError('An organisation of estates needs an estate');
  const { party, estate } = idsOf(plan);
  const joint = sites.length > 1;
  return organization(plan, first.code, {
    name: `${estateNameOf(first)}${joint ? '联合党支部' : '党支部'}`, kind: 'BRANCH',
    level: 'ESTATE', division: first.community.code, parentId: party(first.community.code),
    formation: joint ? 'JOINT' : 'SINGLE', estateForm: first.form,
    estateIds: sites.map(({ code }) => estate(code)),
  });
}

function sitesIn({ generals }: CommunityGround, form: Site['form']): Site[] {
  return generals.flatMap(({ sites }) => sites).filter((site) => site.form === form);
}
