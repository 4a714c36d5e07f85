import type { CompanyRow } from '@linli/schemas/district/homes.ts';
import type { PartyMemberRow, PartyOrganizationRow } from '@linli/schemas/district/party.ts';
import type { GridRow } from '@linli/schemas/district/places.ts';
import { openDice } from './dice.ts';
import { idsOf } from './ids.ts';
import type { Layout } from './layout.ts';
import { nameOf } from './people.ts';
import type { Plan } from './plan.ts';
import { chosen, shares } from './shares.ts';

type Row = PartyOrganizationRow;

/** A branch is led by a secretary and has three members at least (R-P-01). */
const BRANCH = 3;

/** The roll: exact where the published case counts, the least the statutes ask elsewhere. */
export function membersOf(
  { plan }: Layout, organizations: readonly Row[],
  companies: readonly CompanyRow[], grids: readonly GridRow[],
): PartyMemberRow[] {
  const of = (kind: Row['kind'], form: Row['estateForm'] = null) =>
    organizations.filter((one) => one.kind === kind && one.estateForm === form);
  const staff = new Map(companies.map(({ id, partyMemberCount }) => [id, partyMemberCount]));
  return [
    ...[...of('COMMITTEE'), ...of('BRANCH'), ...of('INDUSTRY')]
      .flatMap((one) => rollOf(plan, one, BRANCH)),
    ...of('BRANCH', 'COMMODITY').flatMap((one) =>
      rollOf(plan, one, openDice('roll', one.id).between(BRANCH, 9))),
    ...[...of('GROUP'), ...of('HUB_HOUSEHOLD'), ...of('DEDICATED')]
      .flatMap((one) => rollOf(plan, one, 1)),
    ...of('ENTERPRISE').flatMap((one) => rollOf(plan, one, staff.get(one.companyId ?? '') ?? 0)),
    ...resettledOf(plan, of('BRANCH', 'RESETTLEMENT')),
    ...surveyedOf(plan, of('BRANCH', 'OLD')),
    ...placedOf(plan, of('DEPARTMENT'), grids),
  ];
}

function rollOf(plan: Plan, organization: Row, count: number): PartyMemberRow[] {
  return Array.from({ length: count }, (_, at) => memberOf(plan, organization, at));
}

function resettledOf(plan: Plan, branches: readonly Row[]): PartyMemberRow[] {
  const weights = branches.map(({ id }) => openDice('roll', id).between(2, 5));
  const counts = shares(plan.party.resettlementMembers, weights, BRANCH);
  return branches.flatMap((branch, at) => rollOf(plan, branch, counts[at] ?? 0));
}

/** Found from house to house (P-14); not every organisation of old estates has a leader yet. */
function surveyedOf(plan: Plan, branches: readonly Row[]): PartyMemberRow[] {
  const counts = shares(
    plan.party.surveyed, branches.map(({ estateIds }) => estateIds.length), BRANCH);
  const led = new Set(chosen(branches, plan.party.oldSecretaries, 'leaders'));
  return branches.flatMap((branch, at) => rollOf(plan, branch, counts[at] ?? 0).map((member) => ({
    ...member, origin: 'SURVEY' as const, role: led.has(branch) ? member.role : 'MEMBER' as const,
  })));
}

/** Serving members whom departments place in grids (P-23), spread over all micro-grids. */
function placedOf(
  plan: Plan, branches: readonly Row[], grids: readonly GridRow[],
): PartyMemberRow[] {
  const micros = grids.filter(({ kind }) => kind === 'MICRO');
  const weights = branches.map(({ id }) => openDice('placed', id).between(4, 9));
  const counts = shares(plan.party.departmentMembers, weights, BRANCH);
  const posts = Array.from({ length: plan.party.departmentMembers }, (_, at) =>
    micros[Math.floor((at * micros.length) / plan.party.departmentMembers)]);
  const members = branches.flatMap((branch, at) => rollOf(plan, branch, counts[at] ?? 0));
  return members.map((member, at) => ({
    ...member, origin: 'DEPARTMENT', gridId: posts[at]?.id ?? null,
    division: posts[at]?.division ?? member.division,
  }));
}

function memberOf(plan: Plan, organization: Row, at: number): PartyMemberRow {
  return {
    id: idsOf(plan).member(organization.id, at), organizationId: organization.id,
    division: organization.division, name: nameOf(openDice('member', organization.id, at)),
    role: at > 0 ? 'MEMBER' : leadRoleOf(organization), origin: 'ROLL', gridId: null,
  };
}

/** Committees and branches have a secretary; a group or a hub household has a leader. */
function leadRoleOf({ kind }: Row): PartyMemberRow['role'] {
  return kind === 'GROUP' || kind === 'HUB_HOUSEHOLD' ? 'LEADER' : 'SECRETARY';
}
