import { parseConfig } from '@linli/chassis/config.ts';
import { asWorker, type Database, openDatabase } from '@linli/chassis/database.ts';
import type { Progress, ReferenceDistrict } from '@linli/schemas/district.ts';
import { CONFIG, type Env } from './config.ts';
import { orm } from './store/orm.ts';
import { loadCatalogues, loadDuties } from './store/load-catalogues.ts';
import { loadEstates, loadGrids } from './store/load-places.ts';

/** Loads the catalogues that are shipped and a district's places and duty list; again, nothing. */
export async function seed(
  env: Env, district: ReferenceDistrict, _: { full: boolean }, progress: Progress,
): Promise<void> {
  const config = parseConfig(CONFIG.SEED, env);
  await using database = await openDatabase(orm, config.WORKER_DATABASE_URL);
  await load(database, district, progress);
}

/** Everything is its own batch: what was loaded before a stop is not loaded again. */
async function load(
  database: Database, district: ReferenceDistrict, progress: Progress,
): Promise<void> {
  progress('catalogue', await asWorker(database, loadCatalogues));
  progress('duty_item', await asWorker(database, (em) => loadDuties(em, district)));
  progress('place_estate', await asWorker(database, (em) => loadEstates(em, district)));
  for (let from = 0; from < district.grids.length; from += BATCH) {
    const batch = district.grids.slice(from, from + BATCH);
    progress('place_grid', await asWorker(database, (em) => loadGrids(em, district.tenant, batch)));
  }
}

const BATCH = 2_000;
