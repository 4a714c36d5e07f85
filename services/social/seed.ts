import { parseConfig } from '@linli/chassis/config.ts';
import { asWorker, openDatabase } from '@linli/chassis/database.ts';
import type { Database } from '@linli/chassis/database.ts';
import { openVault } from '@linli/chassis/vault.ts';
import type { Vault } from '@linli/chassis/vault.ts';
import { civilDate } from '@linli/kernel/civil.ts';
import type { Progress, ReferenceDistrict, VolunteerRow } from '@linli/schemas/district.ts';
import { SEED } from './config.ts';
import type { Env } from './config.ts';
import { insertMissing, listLoaded } from './store/load.ts';
import type { Loaded } from './store/load.ts';
import { orm } from './store/orm.ts';
import type { Tables } from './store/tables.ts';
import type { Volunteer } from './store/volunteer.entity.ts';

/** Rows a statement: large enough to be cheap, small enough to keep memory flat. */
const BATCH = 5_000;

/** Loads a district. What is there already stays as it is, so a load that broke off is resumed. */
export async function seed(
  env: Env, district: ReferenceDistrict, _: { full: boolean }, progress: Progress,
): Promise<void> {
  const config = parseConfig(SEED, env);
  const vault = openVault(config.VAULT_KEY);
  await using database = await openDatabase(orm, config.WORKER_DATABASE_URL);
  const { tenant } = district;
  const load = loadInto(database, progress);

  await load('socialOrganization', district.socialOrganizations.map((row) => ({ ...row, tenant })));
  await load('brand', district.brands.map((row) => ({ ...row, tenant })));
  await load('team', district.teams.map((row) => ({ ...row, tenant })));
  for (const batch of batchesOf(district.volunteers)) {
    const missing = await unsealed(database, batch);
    await load('volunteer', missing.map((row) => volunteerOf(row, tenant, vault)));
  }
}

function loadInto(database: Database, progress: Progress) {
  return async <T extends Loaded>(table: T, rows: readonly Tables[T][]): Promise<void> => {
    for (const batch of batchesOf(rows)) {
      await asWorker(database, (em) => insertMissing(em, table, batch));
      progress(table, batch.length);
    }
  };
}

/** Sealing costs more than inserting: who is there already is not sealed again. */
async function unsealed(
  database: Database, rows: readonly VolunteerRow[],
): Promise<VolunteerRow[]> {
  const loaded = await asWorker(database, (em) => listLoaded(em, rows.map(({ id }) => id)));
  return rows.filter(({ id }) => !loaded.has(id));
}

function volunteerOf(row: VolunteerRow, tenant: string, vault: Vault): Volunteer {
  return {
    ...row,
    tenant,
    name: vault.seal(row.name),
    phone: vault.seal(row.phone),
    phoneIndex: vault.index(row.phone),
    registeredOn: civilDate(row.registeredOn),
  };
}

function* batchesOf<R>(rows: readonly R[]): Generator<readonly R[]> {
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH);
}
