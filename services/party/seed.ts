import { parseConfig } from '@linli/chassis/config.ts';
import { CALENDAR_CN } from '@linli/kernel/calendar-cn.ts';
import { civilDate } from '@linli/kernel/civil.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { type Loaded, openLoad } from '@linli/chassis/load.ts';
import { loadProfiles } from '@linli/chassis/profiles.ts';
import { openVault, type Vault } from '@linli/chassis/vault.ts';
import type { Progress, ReferenceDistrict } from '@linli/schemas/district.ts';
import type { PartyMemberRow, PartyOrganizationRow } from '@linli/schemas/district/party.ts';
import { SCHEMES } from './catalogue/appraisal/schemes.ts';
import { SEED } from './config.ts';
import { levelAbove } from './domain/organization.ts';
import { rowOfShipped } from './store/appraisal/schemes.ts';
import type { SubjectRow } from './store/appraisal/subjects.ts';
import { orm } from './store/orm.ts';
import type { PartyMember } from './store/party-member.entity.ts';
import type { PartyOrganization } from './store/party-organization.entity.ts';
import { KEYS, type Tables } from './store/tables.ts';

/** Loads a district; a load that was cut off goes on where it stopped, a second changes nothing. */
export async function seed(
  env: Env, district: ReferenceDistrict, _: { full: boolean }, progress: Progress,
): Promise<void> {
  const config = parseConfig(SEED, env);
  const vault = openVault(config);
  await using database = await openDatabase(orm, config.WORKER_DATABASE_URL);
  const { tenant } = district;
  const { load, seal } = openLoad<Tables>({ database, tenant, progress }, KEYS);
  await loadProfiles(database, [CALENDAR_CN]);
  await load('appraisalScheme', SCHEMES.map(rowOfShipped));
  await load('appraisee', subjectsOf(district));
  const organizations = parentsFirst(district.partyOrganizations);
  await load('partyOrganization', organizations.map(organizationOf));
  await load('partyOrganizationEstate', coveringOf(organizations));
  await seal('partyMember', district.partyMembers, (row) => memberOf(row, vault));
  await load('servicePosition', district.positions);
}

/** Whatever can be judged: of what others own the key, and where it lies. */
function subjectsOf(district: ReferenceDistrict): Omit<SubjectRow, 'tenant'>[] {
  const { companies, divisions, estates, grids, ...rest } = district;
  const { partyOrganizations, socialOrganizations } = rest;
  const placed = (type: SubjectRow['type']) =>
    ({ id, division }: { readonly id: string; readonly division: string }) =>
      ({ id, type, division, form: null });
  return [
    ...estates.map(({ id, division, form }) => ({ id, type: 'ESTATE' as const, division, form })),
    ...companies.map(placed('PROPERTY_COMPANY')),
    ...partyOrganizations.map(placed('PARTY_ORGANIZATION')),
    ...grids.map(placed('GRID')),
    ...divisions.map(({ code }) => placed('DIVISION')({ id: code, division: code })),
    ...socialOrganizations.map(placed('SOCIAL_ORGANIZATION')),
  ];
}

/** A batch is a transaction: whoever stands above is there before those below are. */
function parentsFirst(rows: readonly PartyOrganizationRow[]): PartyOrganizationRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const depthOf = ({ parentId }: PartyOrganizationRow): number => {
    const parent = parentId === null ? undefined : byId.get(parentId);
    return parent ? depthOf(parent) + 1 : 0;
  };
  const depths = new Map(rows.map((row) => [row.id, depthOf(row)]));
  return rows.toSorted((a, b) => (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0));
}

function organizationOf({ formedOn, ...row }: PartyOrganizationRow): Loaded<PartyOrganization> {
  return { ...row, parentLevel: levelAbove(row.level), formedOn: civilDate(formedOn) };
}

function coveringOf(rows: readonly PartyOrganizationRow[]) {
  return rows.flatMap(({ id, division, estateIds }) =>
    estateIds.map((estateId) => ({ organizationId: id, estateId, division })));
}

function memberOf(row: PartyMemberRow, vault: Vault): Loaded<PartyMember> {
  return { ...row, name: vault.seal(row.name) };
}
