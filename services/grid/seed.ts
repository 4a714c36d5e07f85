import { parseConfig } from '@linli/chassis/config.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { openLoad } from '@linli/chassis/load.ts';
import type { Loaded } from '@linli/chassis/load.ts';
import { loadProfiles } from '@linli/chassis/profiles.ts';
import { openVault } from '@linli/chassis/vault.ts';
import type { Vault } from '@linli/chassis/vault.ts';
import { boundsOf } from '@linli/kernel/polygon.ts';
import type { Progress, ReferenceDistrict } from '@linli/schemas/district.ts';
import type {
  DivisionRow, GridRow, OfficerRow, ResidentRow,
} from '@linli/schemas/district/places.ts';
import { PROFILES } from './catalogue/profiles.ts';
import { SEED } from './config.ts';
import { GRID_KINDS, PARENT_OF } from './domain/grid.ts';
import type { Grid } from './store/grid.entity.ts';
import type { Officer } from './store/officer.entity.ts';
import { orm } from './store/orm.ts';
import type { Resident } from './store/resident.entity.ts';
import { KEYS } from './store/tables.ts';
import type { Tables } from './store/tables.ts';

/** Loads a district. What is there already stays as it is, so a load that broke off is resumed. */
export async function seed(
  env: Env, district: ReferenceDistrict, { full }: { full: boolean }, progress: Progress,
): Promise<void> {
  const config = parseConfig(SEED, env);
  const vault = openVault(config);
  await using database = await openDatabase(orm, config.WORKER_DATABASE_URL);
  const { tenant } = district;
  const { load, seal } = openLoad<Tables>({ database, tenant, progress }, KEYS);

  await loadProfiles(database, PROFILES);
  await load('division', byLevel(district.divisions));
  await load('grid', byKind(district.grids).map(gridOf));
  await seal('officer', district.officers, (row) => officerOf(row, vault));
  await load('duty', district.duties);
  await load('squad', district.squads);
  await load('squadGrid', district.squads.flatMap(({ id: squadId, division, gridIds }) => {
    return gridIds.map((gridId) => ({ squadId, gridId, division }));
  }));
  await seal('resident', district.residents(full), (row) => residentOf(row, vault));
}

/** A parent is there before its children. */
function byLevel(divisions: readonly DivisionRow[]): DivisionRow[] {
  return divisions.toSorted((a, b) => a.code.length - b.code.length);
}

function byKind(grids: readonly GridRow[]): GridRow[] {
  return grids.toSorted((a, b) => GRID_KINDS.indexOf(a.kind) - GRID_KINDS.indexOf(b.kind));
}

function gridOf(row: GridRow): Loaded<Grid> {
  const { west, south, east, north } = boundsOf(row.boundary);
  return {
    ...row, parentKind: PARENT_OF[row.kind],
    minLongitude: west, minLatitude: south, maxLongitude: east, maxLatitude: north,
  };
}

function officerOf(row: OfficerRow, vault: Vault): Loaded<Officer> {
  return { ...row, name: vault.seal(row.name), phone: vault.seal(row.phone) };
}

function residentOf(row: ResidentRow, vault: Vault): Loaded<Resident> {
  return {
    ...row,
    name: vault.seal(row.name),
    phone: vault.seal(row.phone),
    identityNumber: vault.seal(row.identityNumber),
    phoneIndex: vault.index(row.phone),
  };
}
