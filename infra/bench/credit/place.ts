import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openAdmin } from '@linli/chassis/admin.ts';
import { createQueueDatabase, createServiceDatabase } from '@linli/chassis/bootstrap.ts';
import { migrate, openDatabase } from '@linli/chassis/database.ts';
import { openCluster } from '@linli/chassis/embedded-postgres.ts';
import { loadProfiles } from '@linli/chassis/profiles.ts';
import { freePort } from '@linli/chassis/testing/port.ts';
import { CREDIT_PROFILES } from '@linli/property/catalogue/credit-profiles.ts';
import { orm } from '@linli/property/store/orm.ts';
import { cpuMs, withChildrenMs } from '../cpu.ts';

export type Place = Awaited<ReturnType<typeof openPlace>>;

/** A PostgreSQL of the bench's own: a database of credit, and one each for two queues. */
export async function openPlace() {
  await using opening = new AsyncDisposableStack();
  const dir = join(process.env['LINLI_HOME'] ?? '.linli', `bench-credit-${process.pid}`);
  opening.defer(() => rmSync(dir, { recursive: true, force: true }));
  const { adminUrl } = opening.use(await openCluster({ dir, port: await freePort() }));
  const at = { service: 'property', database: 'credit', passwordOf } as const;
  const urls = await createServiceDatabase(adminUrl, at);
  await migrate(orm, urls.owner);
  const queueOf = (database: string) => createQueueDatabase(adminUrl, { database, passwordOf });
  const [queueUrl, peerQueueUrl] = [await queueOf('queue'), await queueOf('peer_queue')];
  const database = opening.use(await openDatabase(orm, urls.worker));
  await loadProfiles(database, CREDIT_PROFILES);
  const admin = opening.use(await openAdmin(urlOf(adminUrl, 'credit')));
  const postmaster = readFileSync(join(dir, 'data', 'postmaster.pid'), 'utf8');
  const postgresPid = Number(postmaster.split('\n')[0]);
  const open = opening.move();
  return {
    urls,
    queueUrl,
    peerQueueUrl,
    database,
    /** As the superuser, whom no policy holds: it fills in a minute what takes years. */
    fill: (sql: string) => admin.run(sql),
    /** What this process and PostgreSQL have used, user and system. */
    cpuMs: () => cpuMs(process.pid) + withChildrenMs(postgresPid),
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

const passwordOf = (role: string): string => `bench-${role}`;
