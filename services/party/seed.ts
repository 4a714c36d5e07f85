import { civilDate } from '@linli/kernel/civil.ts';
import { asWorker, type Database, openDatabase } from '@linli/chassis/database.ts';
import { openVault, type Vault } from '@linli/chassis/vault.ts';
import type {
  PartyMemberRow, PartyOrganizationRow, Progress, ReferenceDistrict,
} from '@linli/schemas/district.ts';
import { type Env, readSeedConfig } from './config.ts';
import { levelAbove } from './domain/organization.ts';
import { insertMissing } from './store/load.ts';
import { orm } from './store/orm.ts';
import type { PartyMember } from './store/party-member.entity.ts';
import type { PartyOrganization } from './store/party-organization.entity.ts';
import type { Tables } from './store/tables.ts';

const BATCH = 2_000;

/** Loads a district; a load that was cut off goes on where it stopped, a second changes nothing. */
export async function seed(
  env: Env, district: ReferenceDistrict, _: { full: boolean }, progress: Progress,
): Promise<void> {
  const config = readSeedConfig(env);
  const vault = openVault(config.VAULT_KEY);
  await using database = await openDatabase(orm, config.WORKER_DATABASE_URL);
  const { tenant } = district;
  const load = { database, progress };
  const organizations = parentsFirst(district.partyOrganizations);
  await loadRows(load, 'partyOrganization', organizations, (row) => organizationOf(row, tenant));
  await loadRows(load, 'partyOrganizationEstate', coveringOf(organizations),
    (row) => ({ ...row, tenant }));
  await loadRows(load, 'partyMember', district.partyMembers,
    (row) => memberOf(row, tenant, vault));
  await loadRows(load, 'servicePosition', district.positions, (row) => ({ ...row, tenant }));
}

async function loadRows<T extends keyof Tables, R>(
  { database, progress }: { database: Database; progress: Progress },
  table: T, rows: readonly R[], rowOf: (row: R) => Tables[T],
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH).map(rowOf);
    await asWorker(database, (em) => insertMissing(em, table, batch));
    progress(table, batch.length);
  }
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

function organizationOf(
  { estateIds: _, formedOn, ...row }: PartyOrganizationRow, tenant: string,
): PartyOrganization {
  const parentLevel = levelAbove(row.level);
  return { ...row, tenant, parentLevel, formedOn: civilDate(formedOn) };
}

function coveringOf(rows: readonly PartyOrganizationRow[]) {
  return rows.flatMap(({ id, division, estateIds }) =>
    estateIds.map((estateId) => ({ organizationId: id, estateId, division })));
}

function memberOf(row: PartyMemberRow, tenant: string, vault: Vault): PartyMember {
  return { ...row, tenant, name: vault.seal(row.name) };
}
