import { createHash } from 'node:crypto';
import { openAdmin } from '@linli/chassis/admin.ts';
import { createServiceDatabase, type DatabaseUrls } from '@linli/chassis/bootstrap.ts';
import { migrate } from '@linli/chassis/database.ts';
import { testCluster } from '@linli/chassis/testing/database.ts';
import { orms } from '@linli/infra/embedded/orms.ts';
import { seedAll } from '@linli/infra/embedded/load.ts';
import { SERVICES, type ServiceName } from '@linli/schemas/events/event.ts';

/** The vault key of every test: template and copies must read each other's rows. */
export const TEST_VAULT_KEY = createHash('sha256').update('linli tests').digest('base64');

export const passwordOf = (role: string): string => `test-${role}`;

const LOCK = 116_510;

/**
 * Copies of the loaded reference district, one database a service, under names of the test's
 * own. The first to ask migrates and loads the original; the rest of the run copies it.
 */
export async function copyDistrict(name: string): Promise<Record<ServiceName, DatabaseUrls>> {
  await using admin = await openAdmin(testCluster());
  await admin.run('select pg_advisory_lock($1)', [LOCK]);
  await makeOriginals();
  const copies = await Promise.all(
    SERVICES.map(async (service) => {
      const database = `${name}_${service}`;
      const source = admin.name(originalOf(service));
      const owner = admin.name(`${service}_owner`);
      await admin.run(`create database ${admin.name(database)} owner ${owner} template ${source}`);
      const place = { service, database, passwordOf };
      return [service, await createServiceDatabase(testCluster(), place)];
    }),
  );
  return Object.fromEntries(copies);
}

export async function dropDistrict(name: string): Promise<void> {
  await using admin = await openAdmin(testCluster());
  for (const service of SERVICES) {
    await admin.run(`drop database if exists ${admin.name(`${name}_${service}`)} with (force)`);
  }
}

const originalOf = (service: ServiceName): string => `original_${service}`;

async function makeOriginals(): Promise<void> {
  await using admin = await openAdmin(testCluster());
  if (await admin.holds("select 1 from pg_database where datname = 'originals_are_loaded'")) return;
  const envs = await Promise.all(
    SERVICES.map(async (service) => {
      const place = { service, database: originalOf(service), passwordOf };
      const urls = await createServiceDatabase(testCluster(), place);
      await migrate(orms[service], urls.owner);
      return { WORKER_DATABASE_URL: urls.worker, VAULT_KEY: TEST_VAULT_KEY };
    }),
  );
  await seedAll(envs, { full: false, progress: () => undefined });
  await admin.run('create database originals_are_loaded');
}
