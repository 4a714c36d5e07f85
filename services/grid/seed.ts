import { parseConfig } from '@linli/chassis/config.ts';
import { asWorker, openDatabase } from '@linli/chassis/database.ts';
import type { Database } from '@linli/chassis/database.ts';
import { openVault } from '@linli/chassis/vault.ts';
import type { Vault } from '@linli/chassis/vault.ts';
import { boundsOf } from '@linli/kernel/polygon.ts';
import type {
  DivisionRow, GridRow, OfficerRow, Progress, ReferenceDistrict, ResidentRow,
} from '@linli/schemas/district.ts';
import { SEED } from './config.ts';
import type { Env } from './config.ts';
import { GRID_KINDS, PARENT_OF } from './domain/grid.ts';
import { RULES } from './store/catalogue.ts';
import type { Grid } from './store/grid.entity.ts';
import { insertMissing, listLoaded } from './store/load.ts';
import type { Loaded } from './store/load.ts';
import type { Officer } from './store/officer.entity.ts';
import { orm } from './store/orm.ts';
import type { Resident } from './store/resident.entity.ts';
import type { Tables } from './store/tables.ts';

/** Rows a statement: large enough to be cheap, small enough to keep memory flat. */
const BATCH = 5_000;

/** Loads a district. What is there already stays as it is, so a load that broke off is resumed. */
export async function seed(
  env: Env, district: ReferenceDistrict, { full }: { full: boolean }, progress: Progress,
): Promise<void> {
  const config = parseConfig(SEED, env);
  const vault = openVault(config.VAULT_KEY);
  await using database = await openDatabase(orm, config.WORKER_DATABASE_URL);
  const { tenant } = district;
  const load = loadInto(database, progress);
  const sealed = sealInto(database, progress);

  await load('rule', RULES.map((rule) => ({ ...rule, tenant })));
  await load('division', byLevel(district.divisions).map((row) => ({ ...row, tenant })));
  await load('grid', byKind(district.grids).map((row) => gridOf(row, tenant)));
  await sealed('officer', district.officers, (row) => officerOf(row, tenant, vault));
  await load('duty', district.duties.map((row) => ({ ...row, tenant })));
  await load('squad', district.squads.map(({ gridIds: _, ...row }) => ({ ...row, tenant })));
  await load('squadGrid', district.squads.flatMap(({ id: squadId, division, gridIds }) => {
    return gridIds.map((gridId) => ({ squadId, gridId, division, tenant }));
  }));
  await sealed('resident', district.residents(full), (row) => residentOf(row, tenant, vault));
}

function loadInto(database: Database, progress: Progress) {
  return async <T extends Loaded>(table: T, rows: Iterable<Tables[T]>): Promise<void> => {
    for (const batch of batchesOf(rows)) {
      await asWorker(database, (em) => insertMissing(em, table, batch));
      progress(table, batch.length);
    }
  };
}

/** Sealing costs more than inserting: what is there already is not sealed again. */
function sealInto(database: Database, progress: Progress) {
  return async <T extends 'officer' | 'resident', R extends { readonly id: string }>(
    table: T, rows: Iterable<R>, seal: (row: R) => Tables[T],
  ): Promise<void> => {
    for (const batch of batchesOf(rows)) {
      await asWorker(database, async (em) => {
        const loaded = await listLoaded(em, table, batch.map(({ id }) => id));
        const missing = batch.filter(({ id }) => !loaded.has(id)).map(seal);
        if (missing.length > 0) await insertMissing(em, table, missing);
      });
      progress(table, batch.length);
    }
  };
}

/** A parent is there before its children. */
function byLevel(divisions: readonly DivisionRow[]): DivisionRow[] {
  return divisions.toSorted((a, b) => a.code.length - b.code.length);
}

function byKind(grids: readonly GridRow[]): GridRow[] {
  return grids.toSorted((a, b) => GRID_KINDS.indexOf(a.kind) - GRID_KINDS.indexOf(b.kind));
}

function gridOf(row: GridRow, tenant: string): Grid {
  const { west, south, east, north } = boundsOf(row.boundary);
  return {
    ...row, tenant, parentKind: PARENT_OF[row.kind],
    minLongitude: west, minLatitude: south, maxLongitude: east, maxLatitude: north,
  };
}

function officerOf(row: OfficerRow, tenant: string, vault: Vault): Officer {
  return { ...row, tenant, name: vault.seal(row.name), phone: vault.seal(row.phone) };
}

function residentOf(row: ResidentRow, tenant: string, vault: Vault): Resident {
  return {
    ...row,
    tenant,
    name: vault.seal(row.name),
    phone: vault.seal(row.phone),
    identityNumber: vault.seal(row.identityNumber),
    phoneIndex: vault.index(row.phone),
  };
}

function* batchesOf<R>(rows: Iterable<R>): Generator<R[]> {
  let batch: R[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
