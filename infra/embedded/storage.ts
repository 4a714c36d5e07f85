import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrapDatabases, type ServiceUrls } from '@linli/chassis/bootstrap.ts';
import { migrate } from '@linli/chassis/database.ts';
import { openCluster } from '@linli/chassis/embedded-postgres.ts';
import { StartError } from '@linli/chassis/process.ts';
import { createHmac } from 'node:crypto';
import { SERVICES } from '@linli/schemas/events/event.ts';
import { orms } from './orms.ts';
import { readSecrets, type Secrets } from './secrets.ts';
import type { Settings } from './settings.ts';

/** The embedded PostgreSQL with five migrated databases, open until it is disposed. */
export interface Storage extends AsyncDisposable {
  readonly databases: ServiceUrls;
  readonly secrets: Secrets;
}

/** Opens what is on disk, and makes what is not. */
export async function openStorage(settings: Settings): Promise<Storage> {
  makeHome(settings.home);
  const secrets = await readSecrets(settings.home);
  await using opened = new AsyncDisposableStack();
  const cluster = opened.use(
    await openCluster({ dir: join(settings.home, 'postgres'), port: settings.ports.postgres }),
  );
  const databases = await bootstrapDatabases(cluster.adminUrl, SERVICES, (role) =>
    createHmac('sha256', secrets.databaseKey).update(role).digest('hex'),
  );
  await Promise.all(
    SERVICES.map((service) => migrate(orms[service], databases.services[service].owner)),
  );
  const kept = opened.move();
  return { databases, secrets, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

function makeHome(home: string): void {
  try {
    mkdirSync(home, { recursive: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(`${home} cannot be written (${why}): set LINLI_HOME to another folder`);
  }
}
