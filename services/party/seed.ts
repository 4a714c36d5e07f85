import { parseConfig } from '@linli/chassis/config.ts';
import { civilDate } from '@linli/kernel/civil.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { type Loaded, openLoad } from '@linli/chassis/load.ts';
import { openVault, type Vault } from '@linli/chassis/vault.ts';
import type {
  PartyMemberRow, PartyOrganizationRow, Progress, ReferenceDistrict,
} from '@linli/schemas/district.ts';
import { SEED } from './config.ts';
import { levelAbove } from './domain/organization.ts';
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
  const organizations = parentsFirst(district.partyOrganizations);
  await load('partyOrganization', organizations.map(organizationOf));
  await load('partyOrganizationEstate', coveringOf(organizations));
  await seal('partyMember', district.partyMembers, (row) => memberOf(row, vault));
  await load('servicePosition', district.positions);
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
