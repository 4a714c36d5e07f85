import { parseConfig } from '@linli/chassis/config.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { openLoad } from '@linli/chassis/load.ts';
import type { Loaded } from '@linli/chassis/load.ts';
import { openVault } from '@linli/chassis/vault.ts';
import type { Vault } from '@linli/chassis/vault.ts';
import { civilDate } from '@linli/kernel/civil.ts';
import type { Progress, ReferenceDistrict } from '@linli/schemas/district.ts';
import type { VolunteerRow } from '@linli/schemas/district/social.ts';
import { SEED } from './config.ts';
import { orm } from './store/orm.ts';
import type { Tables } from './store/tables.ts';
import type { Volunteer } from './store/volunteer.entity.ts';

/** Loads a district. What is there already stays as it is, so a load that broke off is resumed. */
export async function seed(
  env: Env, district: ReferenceDistrict, _: { full: boolean }, progress: Progress,
): Promise<void> {
  const config = parseConfig(SEED, env);
  const vault = openVault(config);
  await using database = await openDatabase(orm, config.WORKER_DATABASE_URL);
  const { tenant } = district;
  const { load, seal } = openLoad<Tables>({ database, tenant, progress }, {});

  await load('socialOrganization', district.socialOrganizations);
  await load('brand', district.brands);
  await load('team', district.teams);
  await seal('volunteer', district.volunteers, (row) => volunteerOf(row, vault));
}

function volunteerOf(row: VolunteerRow, vault: Vault): Loaded<Volunteer> {
  return {
    ...row,
    name: vault.seal(row.name),
    phone: vault.seal(row.phone),
    phoneIndex: vault.index(row.phone),
    registeredOn: civilDate(row.registeredOn),
  };
}
