import { join } from 'node:path';
import { openAdmin } from '@linli/chassis/admin.ts';
import { StartError } from '@linli/chassis/process.ts';
import { SERVICES } from '@linli/schemas/events/event.ts';
import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import { shalong } from '../district/shalong.ts';
import { shuangliu } from '../district/shuangliu.ts';
import type { Env } from './children.ts';
import { openBar, rowsOf } from './progress-bar.ts';
import { seeds } from './seeds.ts';
import { isStamped, stamp } from './stamp.ts';
import type { Storage } from './storage.ts';

export interface LoadOptions {
  /** Dwellings and residents of every estate, not of the model estates alone. */
  readonly full: boolean;
  /** When somebody wants to leave: the load ends after the batch at hand, to be resumed. */
  readonly stopped?: Promise<void>;
}

/** Told after each batch of whichever service and tenant. */
export type LoadProgress = (rows: number) => void;

export interface SeedOptions {
  readonly full: boolean;
  readonly progress: LoadProgress;
}

/** Loads the reference district and its small neighbour, unless they are there. */
export async function load(
  { databases, secrets }: Storage, home: string, { full, stopped }: LoadOptions,
): Promise<void> {
  const file = join(home, 'postgres', 'loaded.json');
  if (isStamped(file, full)) return;
  const districts = [shuangliu(), shalong()];
  const bar = openBar('Loading the reference district', rowsOf(districts, full));
  const envs = SERVICES.map((service) => ({
    WORKER_DATABASE_URL: databases.services[service].worker, VAULT_KEY: secrets.vaultKey,
  }));
  await seedDistricts(envs, districts, { full, progress: orStop(bar.step, stopped) });
  await Promise.all(SERVICES.map((service) => analyze(databases.services[service].owner)));
  stamp(file, full);
  bar.finish();
}

/** The loads of all services, whose environments come in the order of SERVICES. */
export async function seedAll(envs: readonly Env[], options: SeedOptions): Promise<void> {
  await seedDistricts(envs, [shuangliu(), shalong()], options);
}

/** Services side by side, tenants one after the other; where one fails, the others leave off. */
async function seedDistricts(
  envs: readonly Env[], districts: readonly ReferenceDistrict[], { full, progress }: SeedOptions,
): Promise<void> {
  for (const district of districts) {
    const failed = new AbortController();
    const told = (_: string, rows: number) => {
      failed.signal.throwIfAborted();
      progress(rows);
    };
    await Promise.all(SERVICES.map((service, at) =>
      seeds[service](envs[at] ?? {}, district, { full }, told)
        .catch((error: unknown) => failed.abort(error))));
    failed.signal.throwIfAborted();
  }
}

function orStop(progress: LoadProgress, stopped: Promise<void> | undefined): LoadProgress {
  let leaving = false;
  void stopped?.then(() => { leaving = true; });
  return (rows) => {
    if (leaving) throw new StartError('Stopped while loading; the next start goes on from here');
    progress(rows);
  };
}

/** The planner learns at once what autovacuum would tell it in a minute. */
async function analyze(ownerUrl: string): Promise<void> {
  await using admin = await openAdmin(ownerUrl);
  await admin.run('analyze');
}
